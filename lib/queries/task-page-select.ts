import type { Prisma } from "@/lib/db/generated/client";
import { TASK_FACTS } from "@/lib/db/task-facts";
import { instructionsVisibleTo, visibleTo } from "@/lib/db/visibility";
import type { Viewer } from "@/lib/domain/people/viewer";
import { LAST_WORDS } from "@/lib/queries/last-words";
import { LIGHT_COLUMNS } from "@/lib/queries/task-row";

const UNIT = { id: true, name: true, shortName: true } as const;

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
    reviewingUnit: { select: UNIT },
    report: {
      select: {
        ...{ id: true, title: true, issuer: true, year: true, publishedOn: true },
        // A whole text, which may be long: only of the readings that the task's words stand in, each once.
        editions: { select: { readings: { where: { sources: { some: { taskId } } }, select: { id: true, text: true } } } },
      },
    },
    units: {
      select: {
        ...TASK_FACTS.units.select,
        part: true,
        reason: true,
        acknowledgedOn: true,
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
        ...{ id: true, origin: true, quote: true, readingId: true, start: true, end: true, givenBy: true, givenOn: true, documentNumber: true, merged: true },
        passage: {
          select: {
            path: true,
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
        exceptions: { select: { criterionId: true, reason: true } },
      },
      orderBy: { number: "desc" },
    },
    instructions: {
      where: instructionsVisibleTo(viewer),
      orderBy: { at: "desc" },
      select: { id: true, authorId: true, text: true, at: true, addressees: { select: { readAt: true, unit: { select: UNIT } } } },
    },
  } as const satisfies Prisma.TaskSelect;
}

export type TaskPageRow = Prisma.TaskGetPayload<{ select: ReturnType<typeof taskPageSelect> }>;
