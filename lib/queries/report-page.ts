import { db } from "@/lib/db/client";
import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { coverageOf, type Coverage, type Disposition } from "@/lib/domain/report/coverage";
import { holding } from "@/lib/domain/report/editions/carry";
import type { GapMatrix } from "@/lib/domain/report/links/gap-matrix";
import type { LineLayout } from "@/lib/domain/report/layout";
import type { Dropped, OutlineClause, SectionKind, Span } from "@/lib/domain/report/model";
import { textHref } from "@/lib/domain/report/span-address";
import { gapsOf } from "@/lib/queries/gap-matrix";
import { reportPageSelect, type ReportPageRow } from "@/lib/queries/report-page-select";
import { citationsOf, loadReportTasks, type Citation, type ReportTask } from "@/lib/queries/report-tasks";

export type ReportClause = OutlineClause & { readonly id: string };

export type ReportPassage = {
  readonly id: string;
  readonly key: string;
  readonly clauseKey: string;
  readonly span: Span;
  /** The permanent address of its words. */
  readonly href: string;
  readonly quote: string;
  readonly kind: "shortcomings" | "arrangements";
  /** Labels from the section down. */
  readonly path: readonly string[];
  /** Which sentence of its clause, from 1; null where it is the only one. */
  readonly ordinal: number | null;
  readonly disposition: Disposition;
  readonly reason: string | null;
  readonly version: number;
};

export type ReportEdition = {
  readonly id: string;
  readonly number: number;
  /** SHA-256 of its bytes. */
  readonly hash: string;
  /** Empty for a pasted text. */
  readonly sourceName: string;
  readonly format: string;
  readonly encoding: string;
  /** Bytes. */
  readonly size: number;
  readonly importedAt: Date;
  /** Newest first; the first of all is the report's current one. */
  readonly readings: readonly { readonly id: string; readonly number: number; readonly readerVersion: string; readonly readAt: Date }[];
};

export type ReportPage = {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  readonly publishedOn: Day | null;
  readonly version: number;
  /** Newest first. */
  readonly editions: readonly ReportEdition[];
  readonly readingId: string;
  /** The one shown: which of the report's, of which edition, and whether it reads so now. */
  readonly reading: { readonly number: number; readonly edition: number; readonly isCurrent: boolean };
  readonly text: string;
  readonly layout: readonly LineLayout[];
  readonly dropped: readonly Dropped[];
  readonly clauses: readonly ReportClause[];
  /** In the text's order. */
  readonly passages: readonly ReportPassage[];
  /** Public as the report is: the same for everyone. */
  readonly coverage: Coverage;
  /** Those the viewer may know of, worst first. */
  readonly tasks: readonly ReportTask[];
  readonly matrix: GapMatrix;
};

/**
 * A report with its text, its sentences and the viewer's tasks; two queries, and one more for the figures of a report
 * that reads otherwise now. Everyone who may sign in may read it.
 *
 * @param asked which of its readings; null for the current one
 */
export async function loadReportPage(viewer: Viewer, reportId: string, today: Day, asked: number | null = null): Promise<ReportPage | null> {
  const [row, tasks] = await Promise.all([
    db().report.findUnique({ where: { id: reportId }, relationLoadStrategy: "join", select: reportPageSelect(asked) }),
    loadReportTasks(viewer, reportId, today),
  ]);
  const [reading] = row?.readings ?? [];
  if (!row || !reading) return null;
  const { id, title, issuer, year, version } = row;
  const clauses = clausesOf(reading.clauses);
  const passages = passagesOf(id, reading, clauses);
  const outlined = { text: reading.text, readingId: reading.id, clauses, passages };
  const shown = tasks.map((task) => ({ ...task, citations: [...task.citations, ...formerCitations(reading, task.id)] }));
  return {
    ...{ id, title, issuer, year, version, ...outlined, tasks: shown },
    reading: { number: reading.number, edition: reading.edition.number, isCurrent: reading.next === null },
    publishedOn: row.publishedOn as Day | null,
    editions: row.editions.map(editionOf),
    layout: reading.layout as unknown as readonly LineLayout[],
    dropped: [...(reading.dropped as unknown as readonly Dropped[])].sort((a, b) => a.start - b.start),
    coverage: coverageOf(reading.next === null ? passages : await loadCurrentPassages(reportId)),
    matrix: gapsOf({ ...outlined, links: row.links, cited: row.tasks.map(({ sources }) => citationsOf(sources)), tasks: shown }),
  };
}

type ReadingRow = ReportPageRow["readings"][number];

/** Where a task had its words in a reading that another has taken the place of. */
function formerCitations({ id: readingId, anchorsFrom, passages }: ReadingRow, taskId: string): Citation[] {
  const own = anchorsFrom.filter(({ source }) => source?.taskId === taskId);
  return own.map(({ fromStart: start, fromEnd: end, source }) => {
    return { readingId, start, end, passageId: holding(passages, { start, end })?.id ?? null, merged: source!.merged };
  });
}

async function loadCurrentPassages(reportId: string) {
  return db().passage.findMany({ where: { reportId, reading: { next: null } }, orderBy: { position: "asc" }, select: { key: true, disposition: true } });
}

function editionOf({ id, number, fileHash, sourceName, format, encoding, file, createdAt, readings }: ReportPageRow["editions"][number]): ReportEdition {
  return {
    ...{ id, number, hash: fileHash, sourceName, format, encoding, size: file.size, importedAt: createdAt },
    readings: readings.map(({ createdAt: readAt, ...reading }) => ({ ...reading, readAt })),
  };
}

type ClauseRow = ReadingRow["clauses"][number];

export function clausesOf(rows: readonly ClauseRow[]): ReportClause[] {
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  return rows.map(({ id, key, parentId, level, label, headingStart, headingEnd, start, end, kind }) => ({
    ...{ id, key, level, label, heading: { start: headingStart, end: headingEnd }, span: { start, end } },
    parentKey: parentId === null ? null : (keys.get(parentId) ?? null),
    kind: kind satisfies SectionKind,
  }));
}

function passagesOf(reportId: string, { number, passages: own }: ReadingRow, clauses: readonly ReportClause[]): ReportPassage[] {
  const keys = new Map(clauses.map(({ id, key }) => [id, key]));
  return own.map(({ id, clauseId, key, start, end, quote, kind, path, disposition, reason, version }) => {
    const sisters = own.filter((other) => other.clauseId === clauseId);
    return {
      ...{ id, key, span: { start, end }, href: textHref(reportId, { start, end }, number), quote, path, disposition, reason, version },
      clauseKey: keys.get(clauseId)!,
      kind: kind === "shortcomings" ? "shortcomings" : "arrangements",
      ordinal: sisters.length === 1 ? null : sisters.findIndex((sister) => sister.id === id) + 1,
    };
  });
}
