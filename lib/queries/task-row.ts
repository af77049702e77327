import type { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/calendar/day";
import { textHref } from "@/lib/domain/report/span-address";
import { lightOf, type LightOf } from "@/lib/domain/task/light";
import type { LightFacts } from "@/lib/domain/task/model";
import { expectedPercent } from "@/lib/domain/task/progress";
import type { TaskStatus } from "@/lib/domain/task/status";
import { daysWaiting } from "@/lib/domain/task/waiting";

/** The columns that deadline and light are derived from. */
export const LIGHT_COLUMNS = {
  status: true,
  issuedOn: true,
  originalDueOn: true,
  dueOn: true,
  suspendedSince: true,
  submittedOn: true,
  acceptedOn: true,
  closedOn: true,
  returnedOn: true,
  lastRealProgressOn: true,
  nextMeasureOn: true,
} as const satisfies Prisma.TaskSelect;

/** What a list shows of a task; one query, whatever the number of rows. */
export const TASK_ROW = {
  ...LIGHT_COLUMNS,
  id: true,
  number: true,
  title: true,
  version: true,
  percent: true,
  lastProgressOn: true,
  returnKind: true,
  reportId: true,
  units: { select: { relation: true, unit: { select: { id: true, shortName: true, name: true } } }, orderBy: { position: "asc" } },
  sources: {
    select: { quote: true, passageId: true, start: true, end: true, origin: true, givenBy: true, passage: { select: { path: true } }, reading: { select: { number: true } } },
    orderBy: { position: "asc" },
  },
  measures: { select: { dueOn: true, doneOn: true } },
} as const satisfies Prisma.TaskSelect;

type Row = Prisma.TaskGetPayload<{ select: typeof TASK_ROW }>;

export type UnitOfTask = { readonly id: string; readonly shortName: string; readonly name: string };

export type SourceOfTask = {
  readonly quote: string;
  /** Labels from the section down; empty for a source other than the report. */
  readonly path: readonly string[];
  readonly givenBy: string | null;
  /** The address of the sentence in its report, lit; null for a source other than the report. */
  readonly href: string | null;
};

/** A task as a row of any list. */
export type TaskRow = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly version: number;
  readonly status: TaskStatus;
  readonly light: LightOf;
  readonly dueOn: Day | null;
  readonly originalDueOn: Day | null;
  readonly closedOn: Day | null;
  /** With the reviewer; null where nothing waits there. */
  readonly daysWaiting: number | null;
  readonly percent: number;
  /** What its measures should have reached today; null without measures that have a day. */
  readonly expectedPercent: number | null;
  readonly lastProgressOn: Day | null;
  readonly lead: UnitOfTask | null;
  readonly others: readonly UnitOfTask[];
  readonly sources: readonly SourceOfTask[];
};

export function asTaskRow(row: Row, today: Day): TaskRow {
  const units = row.units.filter(({ relation }) => relation !== "former");
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    version: row.version,
    status: row.status,
    light: lightOf(asLightFacts(row), today),
    dueOn: row.dueOn as Day | null,
    originalDueOn: row.originalDueOn as Day | null,
    closedOn: row.closedOn as Day | null,
    daysWaiting: daysWaiting(asLightFacts(row), today),
    percent: row.percent,
    expectedPercent: expectedPercent(row.measures as { dueOn: Day | null; doneOn: Day | null }[], today),
    lastProgressOn: row.lastProgressOn as Day | null,
    lead: units.find(({ relation }) => relation === "lead")?.unit ?? null,
    others: units.filter(({ relation }) => relation !== "lead").map(({ unit }) => unit),
    sources: sourcesOf(row),
  };
}

/** The words a task comes from, as a list shows them. */
export function sourcesOf({ reportId, sources }: Pick<Row, "reportId" | "sources">): SourceOfTask[] {
  return sources.map(({ quote, passage, reading, givenBy, start, end }) => {
    const href = reportId && start !== null && end !== null ? textHref(reportId, { start, end }, reading?.number ?? 1) : null;
    return { quote, path: passage?.path ?? [], givenBy, href };
  });
}

/** The database keeps days as text and checks them itself. */
export function asLightFacts(row: Prisma.TaskGetPayload<{ select: typeof LIGHT_COLUMNS }>): LightFacts {
  return row as LightFacts;
}
