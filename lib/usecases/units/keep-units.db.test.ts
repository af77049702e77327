import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { amendUnit } from "@/lib/usecases/units/amend-unit";
import { createUnit } from "@/lib/usecases/units/create-unit";
import { buildScene, by, type Scene } from "@/tests/support/scene";
import type { UnitKey } from "@/tests/support/scene-units";

let scene: Scene;
beforeEach(async () => {
  scene = await buildScene();
});

const admin = (formKey?: string) => by(scene.people.administrator, formKey);
const newUnit = () => ({ code: "099", name: "武清区档案馆", shortName: "档案馆", kind: "governmentDepartment", parentId: scene.units.government, duties: "档案、 保管，档案\n查阅", position: "7" });
const asIs = async (key: UnitKey) => {
  const { id, parentId, active, ...unit } = await db().unit.findUniqueOrThrow({ where: { id: scene.units[key] } });
  return { ...unit, unitId: id, parentId: parentId ?? "", active: String(active) };
};
const parentOf = async (key: UnitKey) => (await db().unit.findUniqueOrThrow({ where: { id: scene.units[key] } })).parentId;

describe("creating a unit", () => {
  it("adds it to the tree with its keywords, and an event", async () => {
    const { unitId } = await createUnit(admin(), newUnit());
    expect(await db().unit.findUnique({ where: { id: unitId } })).toMatchObject({ code: "099", position: 7, duties: ["档案", "保管", "查阅"], active: true });
    const event = await db().event.findFirstOrThrow({ where: { streamId: unitId }, include: { particulars: true } });
    expect(event).toMatchObject({ kind: "unit.created", sequence: 1, particulars: { body: { unit: { name: "档案馆" }, parent: { name: "区政府" } } } });
  });

  it("gives a code to one of many at once, and does its work once for a form sent twice", async () => {
    const answers = await Promise.allSettled(Array.from({ length: 6 }, () => createUnit(admin(), newUnit())));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(answers.find(({ status }) => status === "rejected")).toMatchObject({ reason: { code: "unit-code-taken", field: "code" } });
    const key = "0123456789abcdef";
    const again = { ...newUnit(), code: "100" };
    const [one, two] = await Promise.all([createUnit(admin(key), again), createUnit(admin(key), again)]);
    expect(one).toEqual(two);
  });

  it.each([
    [{ code: "a b" }, "invalid-form", "code"],
    [{ kind: "club" }, "invalid-form", "kind"],
    [{ position: "-1" }, "invalid-form", "position"],
    [{ parentId: "nowhere" }, "unit-unknown", "parentId"],
    [{ name: "x".repeat(81) }, "invalid-form", "name"],
  ])("is refused with %j", async (wrong, code, field) => {
    await expect(createUnit(admin(), { ...newUnit(), ...wrong })).rejects.toMatchObject({ code, field });
    expect(await db().event.count()).toBe(0);
  });
});

describe("amending a unit", () => {
  it("says in its event what changed, and raises the version", async () => {
    await amendUnit(admin(), { ...(await asIs("town")), name: "杨村街道办", parentId: "", duties: "信访", active: "false" });
    expect(await asIs("town")).toMatchObject({ name: "杨村街道办", parentId: "", version: 2, active: "false" });
    const { particulars } = await db().event.findFirstOrThrow({ where: { kind: "unit.amended" }, include: { particulars: true } });
    expect(particulars!.body).toMatchObject({
      changes: [
        { field: "name", from: "武清区杨村街道办事处", to: "杨村街道办" },
        { field: "parent", from: "区政府", to: null },
        { field: "duties", from: null, to: "信访" },
        { field: "active", from: "true", to: "false" },
      ],
    });
  });

  it("leaves no event, and the version, where all stays as it was", async () => {
    const town = await asIs("town");
    expect(await amendUnit(admin(), { ...town, name: ` ${town.name} `, duties: town.duties.join("、") })).toEqual({ changes: 0 });
    expect(await asIs("town")).toEqual(town);
    expect(await db().event.count()).toBe(0);
  });

  it("makes no loop", async () => {
    const justice = await asIs("justice");
    for (const below of [scene.units.justice, scene.units.legalAid]) {
      await expect(amendUnit(admin(), { ...justice, parentId: below })).rejects.toMatchObject({ code: "unit-cycle", field: "parentId" });
    }
  });

  it("makes no loop of two moves at once", async () => {
    const [town, market] = [await asIs("town"), await asIs("market")];
    const moves = [amendUnit(admin(), { ...town, parentId: market.unitId }), amendUnit(admin(), { ...market, parentId: town.unitId })];
    expect((await Promise.allSettled(moves)).map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect([await parentOf("town"), await parentOf("market")]).toContain(scene.units.government);
  });

  it("tells the later of two what changed meanwhile", async () => {
    const town = await asIs("town");
    await amendUnit(admin(), { ...town, name: "甲" });
    await expect(amendUnit(admin(), { ...town, name: "乙" })).rejects.toMatchObject({ code: "changed-meanwhile", events: [{ kind: "unit.amended" }] });
  });

  it("keeps a unit in use that leads, has a part in or reviews an open task", async () => {
    const open = { origin: "oral", title: "t", status: "active", issuedOn: "2024-03-01", originalDueOn: "2024-11-30", dueOn: "2024-11-30", createdById: "x", createdAt: new Date() } as const;
    const { town, inspection, market } = scene.units;
    const lead = { create: { unitId: town, relation: "lead" } } as const;
    await db().task.create({ data: { ...open, number: "1", reviewingUnitId: inspection, units: lead } });
    await db().task.create({ data: { ...open, number: "2", status: "draft", reviewingUnitId: market } });
    for (const key of ["town", "inspection"] as const) {
      await expect(amendUnit(admin(), { ...(await asIs(key)), active: "false" })).rejects.toMatchObject({ code: "unit-has-open-tasks", values: { count: 1 } });
    }
    await amendUnit(admin(), { ...(await asIs("market")), active: "false" });
    await amendUnit(admin(), { ...(await asIs("town")), name: "还可以改名" });

    const taskId = (await db().task.findUniqueOrThrow({ where: { number: "1" } })).id;
    const { transport } = scene.units;
    const { id } = await db().taskUnit.create({ data: { taskId, unitId: transport, relation: "supporting", state: "acknowledged" } });
    const put = (data: { relation: "coLead" | "supporting"; state: "pending" | "reported" | "waived" }) => db().taskUnit.update({ where: { id }, data });
    const takeOut = async () => amendUnit(admin(), { ...(await asIs("transport")), active: "false" });
    await expect(takeOut()).rejects.toMatchObject({ code: "unit-has-open-tasks", values: { count: 1 } });
    await put({ relation: "coLead", state: "reported" });
    await expect(takeOut()).rejects.toMatchObject({ code: "unit-has-open-tasks" });
    await put({ relation: "supporting", state: "reported" });
    await takeOut();
  });

  it.each(["office", "officeHead", "leader", "townHead", "observer"] as const)("is not for %s", async (who) => {
    const ctx = by(scene.people[who]);
    await expect(createUnit(ctx, newUnit())).rejects.toMatchObject({ code: "forbidden" });
    await expect(amendUnit(ctx, await asIs("town"))).rejects.toMatchObject({ code: "forbidden" });
  });

  it("of none is not found", async () => {
    await expect(amendUnit(admin(), { ...(await asIs("town")), unitId: "none" })).rejects.toMatchObject({ code: "not-found" });
  });
});
