import { beforeEach, describe, expect, it } from "vitest";
import { db } from "@/lib/db/client";
import { createFirstAdministrator } from "@/lib/usecases/people/create-first-administrator";
import { signIn } from "@/lib/usecases/people/sign-in";
import { loadSession } from "@/lib/db/load-session";
import { cleanDatabase } from "@/tests/support/database";

const NOW = new Date("2024-03-04T02:00:00Z");
const unit = { code: "001", name: "区委全面依法治区委员会办公室", shortName: "依法治区办", kind: "partyDepartment" };
const typed = (userName = "admin") => ({ unit, userName, name: "系统管理员", password: "correct horse", again: "correct horse" });

beforeEach(cleanDatabase);

describe("the first administrator", () => {
  it("signs in with the password chosen, as administrator of the first unit", async () => {
    const { personId, unitId } = await createFirstAdministrator(NOW, typed("Admin"));
    const { signInId } = await signIn({ userName: "admin", password: "correct horse" }, { address: "", userAgent: "", now: NOW });
    expect(await loadSession(signInId, NOW)).toMatchObject({
      mustChangePassword: false,
      viewer: { personId, roles: [{ role: "administrator", unitId, unitName: "依法治区办" }], officeUnitIds: [] },
    });
    const events = await db().event.findMany({ orderBy: { kind: "asc" } });
    expect(events.map(({ kind, actorId, sequence }) => [kind, actorId, sequence])).toEqual([
      ["person.created", null, 1],
      ["system.initialised", null, 1],
      ["unit.created", null, 1],
    ]);
  });

  it("is one, whoever comes at the same time", async () => {
    const answers = await Promise.allSettled(Array.from({ length: 10 }, (_, i) => createFirstAdministrator(NOW, typed(`admin${i}`))));
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = answers.flatMap((answer) => (answer.status === "rejected" ? [(answer.reason as { code: string }).code] : []));
    expect(refused).toEqual(Array(9).fill("already-set-up"));
    expect([await db().person.count(), await db().unit.count()]).toEqual([1, 1]);
  });

  it.each([
    [{ again: "other horse" }, "again", "passwords-differ"],
    [{ userName: "a b" }, "userName", "field-user-name"],
    [{ unit: { ...unit, code: "" } }, "unit.code", "field-required"],
    [{ unit: undefined }, "unit", "field-required"],
  ])("is not made of %j", async (wrong, path, code) => {
    await expect(createFirstAdministrator(NOW, { ...typed(), ...wrong })).rejects.toMatchObject({ code: "invalid-form", fields: [{ path, code }] });
    expect(await db().person.count()).toBe(0);
  });

  it("needs a password that is not weak", async () => {
    const weak = { ...typed("administrator"), password: "administrator", again: "administrator" };
    await expect(createFirstAdministrator(NOW, weak)).rejects.toMatchObject({ code: "password-is-user-name", field: "password" });
    expect(await db().unit.count()).toBe(0);
  });
});
