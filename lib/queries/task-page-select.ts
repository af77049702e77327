import type { Prisma } from "@/lib/db/generated/client";
import { TASK_FACTS } from "@/lib/db/task-facts";
import { instructionsVisibleTo, visibleTo } from "@/lib/db/visibility";
import type { Viewer } from "@/lib/domain/people/viewer";
import { LAST_WORDS } from "@/lib/queries/last-words";
import { LIGHT_COLUMNS } from "@/lib/queries/task-row";

export const UNIT = { id: true, name: true, shortName: true } as const;

/** The report that a task is of, with the texts that its words stand in: whole ones, which may be long, and each once. */
export function reportOf(readings: Prisma.ReadingWhereInput) {
  return {
    select: {
      ...{ id: true, title: true, issuer: true, year: true, publishedOn: true },
      readings: { where: readings, select: { id: true, number: true, text: true, next: { select: { id: true } }, edition: { select: { number: true, format: true } } } },
    },
  } as const satisfies Prisma.TaskSelect["report"];
}

/** The words that a task comes from, and their place. */
const SOURCE = {
  ...{ id: true, origin: true, quote: true, readingId: true, start: true, end: true, givenBy: true, givenOn: true, documentNumber: true, merged: true },
  passage: { select: { path: true } },
  anchors: { where: { state: { in: ["waiting", "left"] } }, take: 1, select: { state: true, finding: true } },
} as const satisfies Prisma.SourceSelect;

/** The instructions on a task that the viewer may see, newest first. */
export function instructionsFor(viewer: Viewer) {
  return {
    where: instructionsVisibleTo(viewer),
    orderBy: { at: "desc" },
    select: { id: true, authorId: true, text: true, at: true, addressees: { select: { readAt: true, unit: { select: UNIT } } } },
  } as const satisfies Prisma.TaskSelect["instructions"];
}

/** Everything the task page shows but its events, in one query; other tasks only as far as the viewer may know of them. */
export function taskPageSelect(viewer: Viewer, taskId: string) {
  const others = { AND: [{ id: { not: taskId } }, visibleTo(viewer)] } satisfies Prisma.TaskWhereInput;
  return {
    ...TASK_FACTS,
    origin: true,
    decision: true,
    rectificationType: true,
    leaderInChargeId: true,
    lastProgressOn: true,
    reviewingUnit: { select: { ...TASK_FACTS.reviewingUnit.select, ...UNIT } },
    report: reportOf({ sources: { some: { taskId } } }),
    units: {
      select: {
        ...TASK_FACTS.units.select,
        part: true,
        reason: true,
        acknowledgedOn: true,
        leftHow: true,
        percent: true,
        lastProgressOn: true,
        progress: LAST_WORDS,
        unit: { select: { ...TASK_FACTS.units.select.unit.select, ...UNIT } },
      },
      orderBy: { position: "asc" },
    },
    assignments: { orderBy: { number: "desc" } },
    sources: {
      select: {
        ...SOURCE,
        passage: {
          select: {
            ...SOURCE.passage.select,
            sources: { where: { task: others }, select: { task: { select: { ...LIGHT_COLUMNS, id: true, number: true, title: true } } } },
          },
        },
      },
      orderBy: { position: "asc" },
    },
    criteria: { select: { ...TASK_FACTS.criteria.select, text: true }, orderBy: { position: "asc" } },
    measures: { select: { id: true, text: true, dueOn: true, doneOn: true, passageId: true }, orderBy: { position: "asc" } },
    evidence: {
      where: TASK_FACTS.evidence.where,
      select: {
        ...TASK_FACTS.evidence.select,
        at: true,
        criteria: { select: { criterionId: true } },
        file: {
          select: { size: true, mime: true, evidence: { where: { removedAt: null, task: others }, select: { task: { select: { id: true, number: true } } } } },
        },
      },
      orderBy: { id: "asc" },
    },
    submissions: {
      select: {
        ...{ id: true, state: true, number: true, statement: true, preparedById: true, preparedAt: true, endorsedById: true, endorsedAt: true, endorsedOn: true },
        ...{ decidedById: true, decidedAt: true, returnKind: true, reason: true, missing: true, grantedDueOn: true },
        evidence: { select: { criterionId: true, evidence: { select: { name: true } } }, orderBy: { evidenceId: "asc" } },
        exceptions: { select: { criterionId: true, reason: true } },
      },
      orderBy: { number: "desc" },
    },
    instructions: instructionsFor(viewer),
  } as const satisfies Prisma.TaskSelect;
}

/** A task's words with what is needed to find their neighbours. */
type SourceRow = Prisma.SourceGetPayload<{ select: typeof SOURCE }>;

/** Words that one knows as they were have no anchors to speak of. */
export type QuotedRow = Prisma.TaskGetPayload<{ select: { report: ReturnType<typeof reportOf> } }> & { readonly sources: readonly (Omit<SourceRow, "anchors"> & Partial<Pick<SourceRow, "anchors">>)[] };

export type TaskPageRow = Prisma.TaskGetPayload<{ select: ReturnType<typeof taskPageSelect> }>;
