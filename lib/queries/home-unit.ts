import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { reviewUnitsOf } from "@/lib/db/reviewer-left";
import { visibleTo } from "@/lib/db/visibility";
import { loadWorkRules } from "@/lib/db/work-rules";
import type { Day } from "@/lib/domain/calendar/day";
import { unitsHeadedBy, unitsSpokenFor, type Viewer } from "@/lib/domain/people/viewer";
import { isDueSoon } from "@/lib/domain/task/deadline";
import type { PartFacts, PartState } from "@/lib/domain/task/model";
import { deskListOf, type DeskList } from "@/lib/domain/task/desk";
import { factsOfPart, partLightOf, type PartLight } from "@/lib/domain/task/part-light";
import { receiptOf, type ReceiptRules, type ReceiptTerm } from "@/lib/domain/task/receipt";
import { couldReview } from "@/lib/domain/task/reviewer";
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
  /** How long its receipt may still take; null where none is waited for. */
  readonly receipt: ReceiptTerm | null;
  /** What the unit itself said last. */
  readonly lastWords: LastWords | null;
  readonly criteria: readonly { readonly id: string; readonly position: number; readonly text: string }[];
  /** Evidence can be added now: what is prepared for the heads is frozen. */
  readonly takesFiles: boolean;
  /** What the reviewer said on returning it. */
  readonly returned: { readonly reason: string; readonly missing: string | null } | null;
};

export type UnitDesk = {
  readonly tasks: readonly DeskTask[];
  /** Submitted by others and for the viewer to review, since a unit of theirs is named to; the longest wait first. */
  readonly toReview: readonly TaskRow[];
  readonly receiptWorkingDays: number;
};

const DESK_ROW = {
  ...TASK_ROW,
  reviewingUnitId: true,
  units: {
    select: {
      unitId: true,
      relation: true,
      state: true,
      dueOn: true,
      joinedOn: true,
      percent: true,
      lastRealProgressOn: true,
      countersignedAt: true,
      progress: LAST_WORDS,
      unit: { select: { id: true, shortName: true, name: true } },
    },
    orderBy: { position: "asc" },
  },
  criteria: { select: { id: true, position: true, text: true }, orderBy: { position: "asc" } },
  // What waits for the heads, where something does, and the last that came back, whatever was prepared and dropped since.
  submissions: { where: { state: { in: ["prepared", "returned"] } }, orderBy: { number: "desc" }, take: 2, select: { state: true, reason: true, missing: true } },
} as const satisfies Prisma.TaskSelect;

type Row = Prisma.TaskGetPayload<{ select: typeof DESK_ROW }>;
type UnitRow = Row["units"][number];

/** What lies on the desks of the units the viewer speaks for, to do and to review: two queries. Worst and oldest first. */
export async function loadUnitDesk(viewer: Viewer, today: Day): Promise<UnitDesk> {
  const unitIds = unitsSpokenFor(viewer);
  const mine: Prisma.TaskWhereInput = { status: { in: [...OPEN_STATUSES] }, units: { some: { unitId: { in: unitIds }, relation: { not: "former" } } } };
  const reviewed: Prisma.TaskWhereInput = { status: "submitted", reviewingUnitId: { in: unitIds } };
  const [rows, { settings, calendar }] = await Promise.all([
    db().task.findMany({ where: { AND: [visibleTo(viewer), { OR: [mine, reviewed] }] }, relationLoadStrategy: "join", orderBy: [{ dueOn: "asc" }, { number: "asc" }], select: DESK_ROW }),
    loadWorkRules(db()),
  ]);
  const { receiptWorkingDays } = settings;
  const mineOf = (row: Row) => row.units.filter(({ unitId, relation }) => unitIds.includes(unitId) && relation !== "former");
  const tasks = rows.flatMap((row) => mineOf(row).flatMap((unit) => onDesk(viewer, row, unit, today, { calendar, receiptWorkingDays })));
  const toReview = rows.filter((row) => isToReview(viewer, row, unitIds)).map((row) => asTaskRow(row, today));
  return { tasks, toReview: toReview.sort((a, b) => (b.daysWaiting ?? 0) - (a.daysWaiting ?? 0)), receiptWorkingDays };
}

function isToReview(viewer: Viewer, { status, reviewingUnitId, units }: Row, unitIds: readonly string[]): boolean {
  if (status !== "submitted" || reviewingUnitId === null || !unitIds.includes(reviewingUnitId)) return false;
  return couldReview(viewer, reviewUnitsOf({ reviewingUnitId, units }));
}

function onDesk(viewer: Viewer, row: Row, unit: UnitRow, today: Day, rules: ReceiptRules): DeskTask[] {
  const task = asTaskRow(row, today);
  const relation = unit.relation as DeskTask["relation"];
  const part = partOf(unit);
  const facts = asLightFacts(row);
  const light = relation === "lead" ? task.light : partLightOf(part, facts, today);
  const isPrepared = row.submissions.some(({ state }) => state === "prepared");
  const list = deskListOf({
    relation,
    status: row.status,
    light,
    dueSoon: isDueSoon(relation === "lead" ? facts : factsOfPart(part, facts), today),
    partState: part.state,
    countersigned: part.countersigned,
    prepared: isPrepared,
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
      receipt: receiptOf(facts, { relation, state: part.state, joinedOn: part.joinedOn }, today, rules),
      dueOn: (relation === "lead" ? row.dueOn : (unit.dueOn ?? row.dueOn)) as Day | null,
      criteria: row.criteria,
      takesFiles: row.status === "active" && !isPrepared,
      lastWords: lastWordsOf(unit),
      returned: row.returnedOn !== null && row.status === "active" ? returnedOf(row) : null,
    },
  ];
}

function returnedOf({ submissions }: Row): DeskTask["returned"] {
  const last = submissions.find(({ state }) => state === "returned");
  return last ? { reason: last.reason ?? "", missing: last.missing } : null;
}

function partOf(unit: UnitRow): PartFacts {
  return {
    unitId: unit.unitId,
    unitName: unit.unit.shortName,
    relation: unit.relation as "coLead" | "supporting",
    state: unit.state,
    joinedOn: unit.joinedOn as Day | null,
    dueOn: unit.dueOn as Day | null,
    lastRealProgressOn: unit.lastRealProgressOn as Day | null,
    countersigned: unit.countersignedAt !== null,
  };
}
