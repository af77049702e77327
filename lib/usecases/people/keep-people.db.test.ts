import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { loadViewer } from "@/lib/db/load-viewer";
import { amendPerson } from "@/lib/usecases/people/amend-person";
import { createPerson } from "@/lib/usecases/people/create-person";
import { deactivatePerson } from "@/lib/usecases/people/deactivate-person";
import { reactivatePerson } from "@/lib/usecases/people/reactivate-person";
import { buildScene, by, type Scene } from "@/tests/support/scene";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const admin = (formKey?: string) => by(scene.people.administrator, formKey);
const newcomer = () => ({ userName: " XinRen ", name: "新人", telephone: "022-1", grants: [`liaison:${scene.units.town}`] });
const townHead = () => ({ personId: scene.people.townHead.personId, version: 1, name: "townHead", grants: [`unitHead:${scene.units.town}`] });
const particulars = async (kind: string) => (await db().event.findFirstOrThrow({ where: { kind }, include: { particulars: true } })).particulars!.body;

describe("creating a person", () => {
  it("opens an account with a one-time password, roles, and an event", async () => {
    const { personId, oneTimePassword } = await createPerson(admin(), newcomer());
    expect(oneTimePassword).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/);
    expect(await db().person.findUnique({ where: { id: personId } })).toMatchObject({ userName: "xinren", mustChangePassword: true, active: true });
    expect((await loadViewer(db(), personId)).roles).toEqual([{ role: "liaison", unitId: scene.units.town, unitName: "杨村街道" }]);
    expect(await particulars("person.created")).toMatchObject({ by: { role: "administrator" }, userName: "xinren", roles: [{ role: "liaison", unit: { name: "杨村街道" } }], charges: [] });
  });

  it("is done once by a form sent twice; other words under its key are a conflict", async () => {
    const key = "0123456789abcdef";
    const answers = await Promise.all([createPerson(admin(key), newcomer()), createPerson(admin(key), newcomer())]);
    expect(new Set(answers.map(({ personId }) => personId)).size).toBe(1);
    expect(answers.filter(({ oneTimePassword }) => oneTimePassword !== null)).toHaveLength(1);
    await expect(createPerson(admin(key), { ...newcomer(), name: "别人" })).rejects.toMatchObject({ code: "form-key-reused" });
    expect(await db().person.count({ where: { userName: "xinren" } })).toBe(1);
  });

  it("gives a name to one of many at once", async () => {
    const answers = await Promise.allSettled(Array.from({ length: 8 }, () => createPerson(admin(), newcomer())));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(answers.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "user-name-taken", field: "userName" } });
  });

  it.each([
    [{ userName: "x" }, "invalid-form", "userName"],
    [{ name: "" }, "invalid-form", "name"],
    [{ grants: [] }, "invalid-form", "grants"],
    [{ grants: ["king:1"] }, "invalid-form", "grants.0.role"],
    [{ grants: ["liaison:nowhere"] }, "unit-unknown", "grants"],
    [{ charges: ["nowhere"] }, "charges-need-leader", "charges"],
  ])("is refused with %j", async (wrong, code, field) => {
    await expect(createPerson(admin(), { ...newcomer(), ...wrong })).rejects.toMatchObject({ code, field });
    expect(await db().event.count()).toBe(0);
  });

  it("gives no role in a unit out of use", async () => {
    await db().unit.update({ where: { id: scene.units.town }, data: { active: false } });
    await expect(createPerson(admin(), newcomer())).rejects.toMatchObject({ code: "unit-unknown" });
  });
});

describe("amending a person", () => {
  it("says in its event what changed", async () => {
    const { units } = scene;
    await amendPerson(admin(), { ...townHead(), name: "街道主任", telephone: "022-2", grants: [`leader:${units.government}`], charges: [units.town] });
    expect(await loadViewer(db(), townHead().personId)).toMatchObject({ name: "街道主任", roles: [{ role: "leader" }], chargeUnitIds: [units.town] });
    const { changes } = (await particulars("person.amended")) as { changes: unknown };
    expect(changes).toEqual([
      { field: "name", from: "townHead", to: "街道主任" },
      { field: "telephone", from: expect.any(String), to: "022-2" },
      { field: "roles", from: "unitHead 杨村街道", to: "leader 区政府" },
      { field: "charges", from: null, to: "杨村街道" },
    ]);
  });

  it("leaves no event, nobody told, and the version, where all stays as it was", async () => {
    const { telephone } = await db().person.findUniqueOrThrow({ where: { id: townHead().personId } });
    expect(await amendPerson(admin(), { ...townHead(), name: " townHead ", telephone })).toEqual({ changes: 0 });
    expect(await db().person.findUnique({ where: { id: townHead().personId } })).toMatchObject({ telephone, version: 1 });
    expect([await db().event.count(), await db().notification.count()]).toEqual([0, 0]);
  });

  it("tells the later of two what changed meanwhile", async () => {
    const answers = await Promise.allSettled([amendPerson(admin(), { ...townHead(), name: "甲" }), amendPerson(admin(), { ...townHead(), name: "乙" })]);
    const lost = answers.filter((answer) => answer.status === "rejected");
    expect(lost).toHaveLength(1);
    expect(lost[0]!.reason).toMatchObject({ code: "changed-meanwhile", events: [{ kind: "person.amended" }] });
  });

  it("keeps a role in a unit that went out of use meanwhile", async () => {
    await db().unit.update({ where: { id: scene.units.town }, data: { active: false } });
    await amendPerson(admin(), { ...townHead(), name: "甲" });
    expect((await loadViewer(db(), townHead().personId)).roles).toHaveLength(1);
  });

  it("of nobody is not found", async () => {
    await expect(amendPerson(admin(), { ...townHead(), personId: "nobody" })).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("an account", () => {
  const at = (version: number) => ({ personId: scene.people.townHead.personId, version });

  it("is closed and opened again, each once", async () => {
    await deactivatePerson(admin(), at(1));
    await expect(deactivatePerson(admin(), at(2))).rejects.toMatchObject({ code: "already-done" });
    await expect(reactivatePerson(admin(), at(1))).rejects.toMatchObject({ code: "changed-meanwhile", events: [{ kind: "person.deactivated" }] });
    await reactivatePerson(admin(), at(2));
    expect((await db().event.findMany({ orderBy: { sequence: "asc" } })).map(({ kind }) => kind)).toEqual(["person.deactivated", "person.reactivated"]);
  });

  it.each(["office", "officeHead", "leader", "townLiaison", "observer"] as const)("is none of the business of %s", async (who) => {
    const ctx = by(scene.people[who]);
    await expect(createPerson(ctx, newcomer())).rejects.toMatchObject({ code: "forbidden" });
    await expect(amendPerson(ctx, townHead())).rejects.toMatchObject({ code: "forbidden" });
    await expect(deactivatePerson(ctx, at(1))).rejects.toMatchObject({ code: "forbidden" });
    await expect(reactivatePerson(ctx, at(1))).rejects.toMatchObject({ code: "forbidden" });
    expect(await db().event.count()).toBe(0);
  });
});
