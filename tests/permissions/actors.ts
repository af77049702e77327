import { db } from "@/lib/db/client";
import type { Scene } from "@/tests/support/scene";
import type { PersonKey } from "@/tests/support/scene-people";

/** Who tries every action on a task that 司法局 leads and 交通局 supports: each role inside its units, below, and outside. */
const PEOPLE = [
  ["administrator", "administrator"],
  ["office", "office"],
  ["officeHead", "office-head"],
  ["leader", "leader"],
  ["observer", "observer"],
  ["justiceHead", "lead-head"],
  ["justiceLiaison", "lead-liaison"],
  ["legalAidLiaison", "below-lead-liaison"],
  ["transportHead", "part-head"],
  ["transportLiaison", "part-liaison"],
  ["townHead", "outside-head"],
  ["marketLiaison", "outside-liaison"],
  ["formerJusticeHead", "deactivated"],
] as const satisfies readonly (readonly [PersonKey, string])[];

export type Actor = { readonly name: string; /** Of the cookie; null without one. */ readonly signInId: string | null };

/** Everybody signed in, also one whose account was closed since, and one of every strong role with a one-time password. */
export async function signInActors(scene: Scene): Promise<Actor[]> {
  const actors: Actor[] = [{ name: "anonymous", signInId: null }];
  for (const [key, name] of PEOPLE) actors.push({ name, signInId: await signedIn(scene.people[key].personId) });
  actors.push({ name: "must-change-password", signInId: await signedIn(await addNewcomer(scene)) });
  return actors;
}

async function signedIn(personId: string): Promise<string> {
  const row = { personId, createdAt: new Date(), expiresAt: new Date("2999-01-01T00:00:00Z"), address: "127.0.0.1", userAgent: "" };
  return (await db().signIn.create({ data: row })).id;
}

async function addNewcomer({ units }: Scene): Promise<string> {
  const roles = ["administrator", "office", "officeHead", "leader"] as const;
  const grants = { create: roles.map((role) => ({ role, unitId: role === "administrator" || role === "leader" ? units.government : units.office })) };
  const { id } = await db().person.create({ data: { userName: "newcomer", name: "newcomer", passwordHash: "-", mustChangePassword: true, grants } });
  return id;
}
