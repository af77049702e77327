import { Prisma } from "@/lib/db/generated/client";
import { hasRole, isOffice, scopeOf, seesAll, unitsSpokenFor, type Viewer } from "@/lib/domain/people/viewer";

/**
 * The tasks a viewer may know of, as a where-clause; used by every read and every verb.
 * What it leaves out is "not found". In memory: `canSee` of lib/domain/task/visibility.
 */
export function visibleTo(viewer: Viewer): Prisma.TaskWhereInput {
  if (seesAll(viewer)) return {};
  const units = scopeOf(viewer);
  const own: Prisma.TaskWhereInput[] = [
    { status: { not: "draft" }, units: { some: { unitId: { in: units } } } },
    { units: { some: { unitId: { in: units }, relation: "former" } } },
    { status: { not: "draft" }, reviewingUnitId: { in: units } },
  ];
  return { OR: hasRole(viewer, "observer") ? [{ status: { not: "draft" } }, ...own] : own };
}

/**
 * The same in SQL, for lists that count and sort there; `t` is the task's row. A test holds the two equal. The units'
 * tasks are gathered once, not looked up for each row: an old ledger has a hundred thousand.
 */
export function visibleSql(viewer: Viewer): Prisma.Sql {
  if (seesAll(viewer)) return Prisma.sql`TRUE`;
  const units = scopeOf(viewer);
  const ofUnits = (relation: Prisma.Sql) => Prisma.sql`t."id" IN (SELECT v."taskId" FROM "TaskUnit" v WHERE v."unitId" = ANY(${units}) AND ${relation})`;
  const former = ofUnits(Prisma.sql`v."relation" = 'former'`);
  const concerned = hasRole(viewer, "observer") ? Prisma.sql`TRUE` : Prisma.sql`(${ofUnits(Prisma.sql`TRUE`)} OR t."reviewingUnitId" = ANY(${units}))`;
  return Prisma.sql`((t."status" <> 'draft' AND ${concerned}) OR ${former})`;
}

/** Instructions are for their author, addressees, leaders and office alone. In memory: `canSeeInstruction`. */
export function instructionsVisibleTo(viewer: Viewer): Prisma.InstructionWhereInput {
  if (hasRole(viewer, "leader") || isOffice(viewer)) return {};
  return { OR: [{ authorId: viewer.personId }, { addressees: { some: { unitId: { in: unitsSpokenFor(viewer) } } } }] };
}
