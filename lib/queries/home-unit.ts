import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import { unitsHeadedBy, unitsSpokenFor, type Viewer } from "@/lib/domain/people/viewer";
import type { PartState } from "@/lib/domain/task/model";
import { deskListOf, type DeskList } from "@/lib/domain/task/desk";
import { partLightOf, type PartLight } from "@/lib/domain/task/part-light";
import { OPEN_STATUSES } from "@/lib/domain/task/status";
import { LAST_WORDS, lastWordsOf, type LastWords } from "@/lib/queries/last-words";
import { asLightFacts, asTaskRow, TASK_ROW, type TaskRow } from "@/lib/queries/task-row";

/** A task or a part of one, as it lies on the desk of the unit that has it. */
export type DeskTask = Omit<TaskRow, "light"> & {
  readonly light: PartLight;
  readonly list: DeskList;
  readonly unitId: string;
  readonly relation: "lead" | "coLead" | "supporting";
  readonly partState: PartState;
  readonly ownPercent: number;
  readonly issuedOn: Day | null;
  /** What the unit itself said last. */
  readonly lastWords: LastWords | null;
  /** What the reviewer said on returning it. */
  readonly returned: { readonly reason: string; readonly missing: string | null } | null;
};

const DESK_ROW = {
  ...TASK_ROW,
  units: {
    select: {
      unitId: true,
      relation: true,
      state: true,
      dueOn: true,
      percent: true,
      lastRealProgressOn: true,
      countersignedAt: true,
      progress: LAST_WORDS,
      unit: { select: { id: true, shortName: true, name: true } },
    },
    orderBy: { position: "asc" },
  },
  submissions: { orderBy: { number: "desc" }, take: 1, select: { state: true, reason: true, missing: true } },
} as const satisfies Prisma.TaskSelect;

type Row = Prisma.TaskGetPayload<{ select: typeof DESK_ROW }>;
type UnitRow = Row["units"][number];

/** What lies on the desks of the units the viewer speaks for: one query. Worst and oldest first. */
export async function loadUnitDesk(viewer: Viewer, today: Day): Promise<DeskTask[]> {
  const unitIds = unitsSpokenFor(viewer);
  if (unitIds.length === 0) return [];
  const mine: Prisma.TaskWhereInput = { status: { in: [...OPEN_STATUSES] }, units: { some: { unitId: { in: unitIds }, relation: { not: "former" } } } };
  const rows = await db().task.findMany({
    where: { AND: [visibleTo(viewer), mine] },
    relationLoadStrategy: "join",
    orderBy: [{ dueOn: "asc" }, { number: "asc" }],
    select: DESK_ROW,
  });
  return rows.flatMap((row) =>
    row.units.filter(({ unitId, relation }) => unitIds.includes(unitId) && relation !== "former").flatMap((unit) => onDesk(viewer, row, unit, today)),
  );
}

function onDesk(viewer: Viewer, row: Row, unit: UnitRow, today: Day): DeskTask[] {
  const task = asTaskRow(row, today);
  const relation = unit.relation as DeskTask["relation"];
  const light = relation === "lead" ? task.light : partLight(row, unit, today);
  const [submission] = row.submissions;
  const list = deskListOf({
    relation,
    status: row.status,
    light,
    partState: unit.state,
    countersigned: unit.countersignedAt !== null,
    prepared: submission?.state === "prepared",
    heads: unitsHeadedBy(viewer).includes(unit.unitId),
  });
  if (list === null) return [];
  return [
    {
      ...task,
      light,
      list,
      unitId: unit.unitId,
      relation,
      partState: unit.state,
      ownPercent: unit.percent,
      issuedOn: row.issuedOn as Day | null,
      dueOn: (relation === "lead" ? row.dueOn : (unit.dueOn ?? row.dueOn)) as Day | null,
      lastWords: lastWordsOf(unit),
      returned: row.returnedOn !== null && submission?.state === "returned" ? { reason: submission.reason ?? "", missing: submission.missing } : null,
    },
  ];
}

function partLight(row: Row, unit: UnitRow, today: Day): PartLight {
  const part = {
    unitId: unit.unitId,
    unitName: unit.unit.shortName,
    relation: unit.relation as "coLead" | "supporting",
    state: unit.state,
    dueOn: unit.dueOn as Day | null,
    lastRealProgressOn: unit.lastRealProgressOn as Day | null,
    countersigned: unit.countersignedAt !== null,
  };
  return partLightOf(part, asLightFacts(row), today);
}
