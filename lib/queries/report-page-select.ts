import type { Prisma } from "@/lib/db/generated/client";
import { LAST_WORDS } from "@/lib/queries/last-words";
import { TASK_ROW } from "@/lib/queries/task-row";

export const CLAUSE = { id: true, key: true, parentId: true, level: true, label: true, headingStart: true, headingEnd: true, start: true, end: true, kind: true } as const;

const PASSAGE = { id: true, readingId: true, clauseId: true, key: true, start: true, end: true, quote: true, kind: true, path: true, disposition: true, reason: true, version: true } as const;

/** A report with every edition of it; one query. */
export const REPORT_PAGE = {
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
      readings: { orderBy: { createdAt: "desc" }, take: 1, select: { id: true, text: true, layout: true, dropped: true, clauses: { orderBy: { position: "asc" }, select: CLAUSE } } },
    },
  },
  passages: { orderBy: { position: "asc" }, select: PASSAGE },
  links: { select: { shortcomingId: true, arrangementId: true, decision: true } },
  // Whose they are is not asked: what its tasks link is the same for everyone.
  tasks: { select: { sources: { where: { readingId: { not: null } }, select: { passageId: true, readingId: true, start: true, end: true, merged: true } } } },
} as const satisfies Prisma.ReportSelect;

export type ReportPageRow = Prisma.ReportGetPayload<{ select: typeof REPORT_PAGE }>;

/** A task beside its sentences: a row of a list, where each source lies, and what each unit said last. */
export const REPORT_TASK = {
  ...TASK_ROW,
  sources: { select: { ...TASK_ROW.sources.select, readingId: true, merged: true }, orderBy: { position: "asc" } },
  units: { select: { ...TASK_ROW.units.select, progress: LAST_WORDS }, orderBy: { position: "asc" } },
} as const satisfies Prisma.TaskSelect;
