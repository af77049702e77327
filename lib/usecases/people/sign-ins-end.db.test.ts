import { beforeEach, describe, expect, it } from "vitest";
import { hashPassword } from "@/lib/crypto/password";
import { db } from "@/lib/db/client";
import { loadSession } from "@/lib/db/load-session";
import { amendPerson } from "@/lib/usecases/people/amend-person";
import { changePassword } from "@/lib/usecases/people/change-password";
import { deactivatePerson } from "@/lib/usecases/people/deactivate-person";
import { resetPassword } from "@/lib/usecases/people/reset-password";
import { signIn } from "@/lib/usecases/people/sign-in";
import { signOut } from "@/lib/usecases/people/sign-out";
import { signOutEverywhere } from "@/lib/usecases/people/sign-out-everywhere";
import { buildScene, by, type Scene } from "@/tests/support/scene";

const PASSWORD = "correct horse";
const passwordHash = await hashPassword(PASSWORD);

let scene: Scene;
/** Two devices of the same person. */
let ids: string[];
beforeEach(async () => {
  scene = await buildScene();
  await db().person.updateMany({ data: { passwordHash } });
  const { now } = by(scene.people.leader);
  const open = () => signIn({ userName: "leader", password: PASSWORD }, { address: "", userAgent: "", now });
  ids = [(await open()).signInId, (await open()).signInId];
});

const hold = async () => {
  const { now } = by(scene.people.leader);
  return (await Promise.all(ids.map((id) => loadSession(id, now)))).map((session) => session !== null);
};
const admin = (formKey?: string) => by(scene.people.administrator, formKey);
const own = () => by(scene.people.leader);
const leaderAsIs = async () => {
  const { people, units } = scene;
  const grants = [{ role: "leader", unitId: units.government }];
  return { personId: people.leader.personId, version: 1, name: "leader", grants, charges: [units.justice, units.transport] };
};

describe("a sign-in", () => {
  it("ends alone on signing out", async () => {
    await signOut(ids[0]!, own().now);
    expect(await hold()).toEqual([false, true]);
  });

  it.each([
    ["signing out everywhere", "signed-out-everywhere", () => signOutEverywhere(own(), {})],
    ["a new password of one's own", "password-changed", () => changePassword(own(), { currentPassword: PASSWORD, newPassword: "another horse", again: "another horse" })],
    ["a reset", "password-reset", () => resetPassword(admin(), { personId: scene.people.leader.personId })],
    ["a role more", "roles-changed", async () => amendPerson(admin(), { ...(await leaderAsIs()), grants: [`leader:${scene.units.government}`, `observer:${scene.units.town}`] })],
    ["another role", "roles-changed", async () => amendPerson(admin(), { ...(await leaderAsIs()), grants: [`observer:${scene.units.government}`], charges: [] })],
    ["a unit in charge less", "roles-changed", async () => amendPerson(admin(), { ...(await leaderAsIs()), charges: [scene.units.justice] })],
    ["deactivation", "deactivated", () => deactivatePerson(admin(), { personId: scene.people.leader.personId, version: 1 })],
  ])("ends on every device with %s", async (_, why, act) => {
    expect(await hold()).toEqual([true, true]);
    await act();
    expect(await hold()).toEqual([false, false]);
    expect(await db().signIn.findMany({ where: { id: { in: ids } }, select: { endedWhy: true } })).toEqual([{ endedWhy: why }, { endedWhy: why }]);
  });

  it("outlives another name and telephone, and what is done to others", async () => {
    await amendPerson(admin(), { ...(await leaderAsIs()), name: "区领导", telephone: "022-1" });
    await resetPassword(admin(), { personId: scene.people.observer.personId });
    expect(await hold()).toEqual([true, true]);
  });

  it("does not come to be while the password is being changed", async () => {
    const { now } = own();
    const opening = Array.from({ length: 3 }, () => signIn({ userName: "leader", password: PASSWORD }, { address: "", userAgent: "", now }).catch(() => null));
    const changing = changePassword(own(), { currentPassword: PASSWORD, newPassword: "another horse", again: "another horse" });
    const [opened] = await Promise.all([Promise.all(opening), changing]);
    ids = opened.flatMap((signedIn) => (signedIn ? [signedIn.signInId] : []));
    expect(await hold()).not.toContain(true);
  });
});
