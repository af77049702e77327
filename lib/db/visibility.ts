import { Prisma } from "@/lib/db/generated/client";
import { hasRole, isOffice, scopeOf, seesAll, unitsSpokenFor, type Viewer } from "@/lib/domain/people/viewer";

/**
 * The tasks a viewer may know the whole of, as a where-clause; used by every read and every verb. What it leaves out is
 * "not found", but for what `attemptsOf` shows of it. In memory: `sightOf` of lib/domain/task/visibility.
 */
export function visibleTo(viewer: Viewer): Prisma.TaskWhereInput {
  if (seesAll(viewer)) return {};
  const issued = { status: { not: "draft" } } satisfies Prisma.TaskWhereInput;
  if (hasRole(viewer, "observer")) return issued;
  const units = { in: scopeOf(viewer) };
  return { AND: [issued, { OR: [{ units: { some: { unitId: units, leftAt: null } } }, { reviewingUnitId: units }] }] };
}

/**
 * The tasks of which a viewer knows an attempt and no more: a unit of theirs declined or lost them or its part in them,
 * and no other of theirs has one. Only for what shows that attempt alone, as it stood then: the task's page, the ledger's
 * rows, the name on a notification.
 */
export function attemptsOf(viewer: Viewer): Prisma.TaskWhereInput {
  if (seesAll(viewer)) return { id: { in: [] } };
  const units = scopeOf(viewer);
  const left: Prisma.TaskWhereInput = { units: { some: { unitId: { in: units }, leftAt: { not: null } } } };
  const draft: Prisma.TaskWhereInput = { status: "draft" };
  if (hasRole(viewer, "observer")) return { AND: [left, draft] };
  const unconcerned: Prisma.TaskWhereInput = {
    units: { none: { unitId: { in: units }, leftAt: null } },
    OR: [{ reviewingUnitId: null }, { reviewingUnitId: { notIn: units } }],
  };
  return { AND: [left, { OR: [draft, unconcerned] }] };
}

/**
 * `visibleTo` in SQL, for lists that count and sort there; `t` is the task's row. A test holds the two equal. The units'
 * tasks are gathered once, not looked up for each row: an old ledger has a hundred thousand.
 */
export function visibleSql(viewer: Viewer): Prisma.Sql {
  if (seesAll(viewer)) return Prisma.sql`TRUE`;
  if (hasRole(viewer, "observer")) return Prisma.sql`t."status" <> 'draft'`;
  return Prisma.sql`(t."status" <> 'draft' AND (${ofUnits(viewer, Prisma.sql`v."leftAt" IS NULL`)} OR t."reviewingUnitId" = ANY(${scopeOf(viewer)})))`;
}

/** The same of `attemptsOf`. */
export function attemptsSql(viewer: Viewer): Prisma.Sql {
  if (seesAll(viewer)) return Prisma.sql`FALSE`;
  return Prisma.sql`(${ofUnits(viewer, Prisma.sql`v."leftAt" IS NOT NULL`)} AND NOT coalesce(${visibleSql(viewer)}, FALSE))`;
}

function ofUnits(viewer: Viewer, condition: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`t."id" IN (SELECT v."taskId" FROM "TaskUnit" v WHERE v."unitId" = ANY(${scopeOf(viewer)}) AND ${condition})`;
}

/** Instructions are for their author, addressees, leaders and office alone. In memory: `canSeeInstruction`. */
export function instructionsVisibleTo(viewer: Viewer): Prisma.InstructionWhereInput {
  if (hasRole(viewer, "leader") || isOffice(viewer)) return {};
  return { OR: [{ authorId: viewer.personId }, { addressees: { some: { unitId: { in: unitsSpokenFor(viewer) } } } }] };
}
