import type { Prisma } from "@/lib/db/generated/client";
import { LAST_WORDS } from "@/lib/queries/last-words";
import { TASK_ROW } from "@/lib/queries/task-row";

export const CLAUSE = { id: true, key: true, parentId: true, level: true, label: true, headingStart: true, headingEnd: true, start: true, end: true, kind: true } as const;

const PASSAGE = { id: true, clauseId: true, key: true, start: true, end: true, quote: true, kind: true, path: true, disposition: true, reason: true, version: true } as const;

/** A reading in full, with the words of tasks that have gone on to a later one. */
const READING = {
  ...{ id: true, number: true, text: true, layout: true, dropped: true, next: { select: { id: true } } },
  edition: { select: { number: true } },
  clauses: { orderBy: { position: "asc" }, select: CLAUSE },
  passages: { orderBy: { position: "asc" }, select: PASSAGE },
  anchorsFrom: { where: { sourceId: { not: null } }, select: { fromStart: true, fromEnd: true, source: { select: { taskId: true, merged: true } } } },
} as const satisfies Prisma.ReadingSelect;

/** A report with every edition of it, and one reading: the current one, or that of a number; one query. */
export const reportPageSelect = (reading: number | null) => ({
  id: true,
  title: true,
  issuer: true,
  year: true,
  publishedOn: true,
  version: true,
  editions: {
    orderBy: { number: "desc" },
    select: {
      ...{ id: true, number: true, fileHash: true, sourceName: true, format: true, encoding: true, createdAt: true },
      file: { select: { size: true } },
      readings: { orderBy: { number: "desc" }, select: { id: true, number: true, readerVersion: true, createdAt: true } },
    },
  },
  readings: { where: reading === null ? { next: null } : { number: reading }, take: 1, select: READING },
  links: { select: { shortcomingId: true, arrangementId: true, decision: true } },
  // Whose they are is not asked: what its tasks link is the same for everyone.
  tasks: { select: { sources: { where: { readingId: { not: null } }, select: { passageId: true, readingId: true, start: true, end: true, merged: true } } } },
}) as const satisfies Prisma.ReportSelect;

export type ReportPageRow = Prisma.ReportGetPayload<{ select: ReturnType<typeof reportPageSelect> }>;

/** A task beside its sentences: a row of a list, where each source lies, and what each unit said last. */
export const REPORT_TASK = {
  ...TASK_ROW,
  sources: { select: { ...TASK_ROW.sources.select, readingId: true, merged: true }, orderBy: { position: "asc" } },
  units: { select: { ...TASK_ROW.units.select, progress: LAST_WORDS }, orderBy: { position: "asc" } },
} as const satisfies Prisma.TaskSelect;
