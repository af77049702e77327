import type { Prisma, PrismaClient } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { pathIds, subtreeIds } from "@/lib/domain/people/unit-tree";
import type { Viewer } from "@/lib/domain/people/viewer";

type Database = PrismaClient | Tx;

/** What a person's row must bring along to become a viewer. */
export const VIEWER_SELECT = {
  id: true,
  name: true,
  grants: { select: { role: true, unitId: true, unit: { select: { shortName: true } } }, orderBy: [{ role: "asc" }, { id: "asc" }] },
  charges: { select: { unitId: true } },
} satisfies Prisma.PersonSelect;

type PersonRow = Prisma.PersonGetPayload<{ select: typeof VIEWER_SELECT }>;

const UNIT_SELECT = {
  id: true,
  parentId: true,
  grants: { where: { role: { in: ["office", "officeHead"] }, person: { active: true } }, select: { id: true }, take: 1 },
} satisfies Prisma.UnitSelect;

type UnitRow = Prisma.UnitGetPayload<{ select: typeof UNIT_SELECT }>;

/** A person as actor, whether active or not; for seed, tests and the command line. @throws where there is no such person */
export async function loadViewer(database: Database, personId: string): Promise<Viewer> {
  const person = await database.person.findUniqueOrThrow({ relationLoadStrategy: "join", where: { id: personId }, select: VIEWER_SELECT });
  return viewerOf(person, await loadUnitRows(database));
}

/** The tree of units, and which of them are the office's own: one query. */
export async function loadUnitRows(database: Database): Promise<UnitRow[]> {
  return database.unit.findMany({ relationLoadStrategy: "join", select: UNIT_SELECT });
}

export function viewerOf(person: PersonRow, units: readonly UnitRow[]): Viewer {
  const spokenFor = person.grants.filter(({ role }) => role === "unitHead" || role === "liaison");
  return {
    personId: person.id,
    name: person.name,
    roles: person.grants.map(({ role, unitId, unit }) => ({ role, unitId, unitName: unit.shortName })),
    unitScopes: Object.fromEntries(spokenFor.map(({ unitId }) => [unitId, subtreeIds(units, unitId)])),
    unitPaths: Object.fromEntries(person.grants.map(({ unitId }) => [unitId, pathIds(units, unitId)])),
    chargeUnitIds: person.charges.map(({ unitId }) => unitId),
    officeUnitIds: units.filter(({ grants }) => grants.length > 0).map(({ id }) => id),
  };
}
