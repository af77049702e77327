import { randomUUID } from "node:crypto";
import { db } from "@/lib/db/client";
import type { Role } from "@/lib/domain/people/roles";
import type { UnitKey } from "@/tests/support/scene-units";

type Row = { roles: [Role, UnitKey][]; charges?: UnitKey[]; inactive?: true };

const PEOPLE = {
  administrator: { roles: [["administrator", "government"]] },
  office: { roles: [["office", "office"]] },
  officeHead: { roles: [["officeHead", "office"]] },
  /** Speaks for the office's unit where that leads a task. */
  officeUnitHead: { roles: [["unitHead", "office"]] },
  officeUnitLiaison: { roles: [["liaison", "office"]] },
  inspector: { roles: [["unitHead", "inspection"]] },
  leader: { roles: [["leader", "government"]], charges: ["justice", "transport"] },
  otherLeader: { roles: [["leader", "government"]], charges: ["town", "market"] },
  observer: { roles: [["observer", "government"]] },
  justiceHead: { roles: [["unitHead", "justice"]] },
  justiceLiaison: { roles: [["liaison", "justice"]] },
  legalAidLiaison: { roles: [["liaison", "legalAid"]] },
  transportHead: { roles: [["unitHead", "transport"]] },
  transportLiaison: { roles: [["liaison", "transport"]] },
  townHead: { roles: [["unitHead", "town"]] },
  /** Liaison and head at once. */
  townLiaison: { roles: [["liaison", "town"], ["unitHead", "town"]] },
  marketLiaison: { roles: [["liaison", "market"]] },
  /** No longer here: is told nothing. */
  formerJusticeHead: { roles: [["unitHead", "justice"]], inactive: true },
} as const satisfies Record<string, { roles: readonly (readonly [Role, UnitKey])[]; charges?: readonly UnitKey[]; inactive?: true }>;

export type PersonKey = keyof typeof PEOPLE;

/** Adds the scene's people and gives their ids. Nobody signs in here, so no password is hashed. */
export async function addScenePeople(units: Readonly<Record<UnitKey, string>>): Promise<Record<PersonKey, string>> {
  const entries = Object.entries(PEOPLE) as unknown as [PersonKey, Row][];
  const ids = Object.fromEntries(entries.map(([key]) => [key, randomUUID()])) as Record<PersonKey, string>;
  const people = entries.map(([key, { inactive }], index) => {
    return { id: ids[key], userName: key.toLowerCase(), name: key, telephone: `022-000000${String(index).padStart(2, "0")}`, passwordHash: "-", active: !inactive };
  });
  await db().person.createMany({ data: people });
  await db().roleGrant.createMany({
    data: entries.flatMap(([key, { roles }]) => roles.map(([role, unit]) => ({ personId: ids[key], role, unitId: units[unit] }))),
  });
  await db().leaderCharge.createMany({
    data: entries.flatMap(([key, { charges = [] }]) => charges.map((unit) => ({ personId: ids[key], unitId: units[unit] }))),
  });
  return ids;
}
