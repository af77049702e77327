import { db } from "@/lib/db/client";
import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { coverageOf, type Coverage, type Disposition } from "@/lib/domain/report/coverage";
import type { GapMatrix } from "@/lib/domain/report/links/gap-matrix";
import type { LineLayout } from "@/lib/domain/report/layout";
import type { Dropped, OutlineClause, SectionKind, Span } from "@/lib/domain/report/model";
import { gapsOf } from "@/lib/queries/gap-matrix";
import { REPORT_PAGE, type ReportPageRow } from "@/lib/queries/report-page-select";
import { citationsOf, loadReportTasks, type ReportTask } from "@/lib/queries/report-tasks";

export type ReportClause = OutlineClause & { readonly id: string };

export type ReportPassage = {
  readonly id: string;
  readonly key: string;
  readonly clauseKey: string;
  readonly span: Span;
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

/** A report with its text, its sentences and the viewer's tasks; two queries. Everyone who may sign in may read it. */
export async function loadReportPage(viewer: Viewer, reportId: string, today: Day): Promise<ReportPage | null> {
  const [row, tasks] = await Promise.all([
    db().report.findUnique({ where: { id: reportId }, relationLoadStrategy: "join", select: REPORT_PAGE }),
    loadReportTasks(viewer, reportId, today),
  ]);
  const reading = row?.editions.flatMap(({ readings }) => readings)[0];
  if (!row || !reading) return null;
  const { id, title, issuer, year, version } = row;
  const clauses = clausesOf(reading.clauses);
  const passages = passagesOf(row, reading.id, clauses);
  const outlined = { text: reading.text, readingId: reading.id, clauses, passages };
  return {
    ...{ id, title, issuer, year, version, ...outlined, tasks },
    publishedOn: row.publishedOn as Day | null,
    editions: row.editions.map((edition) => ({ id: edition.id, number: edition.number, hash: edition.fileHash, sourceName: edition.sourceName, format: edition.format, encoding: edition.encoding, size: edition.file.size, importedAt: edition.createdAt })),
    layout: reading.layout as unknown as readonly LineLayout[],
    dropped: [...(reading.dropped as unknown as readonly Dropped[])].sort((a, b) => a.start - b.start),
    coverage: coverageOf(passages),
    matrix: gapsOf({ ...outlined, links: row.links, cited: row.tasks.map(({ sources }) => citationsOf(sources)), tasks }),
  };
}

type ClauseRow = ReportPageRow["editions"][number]["readings"][number]["clauses"][number];

export function clausesOf(rows: readonly ClauseRow[]): ReportClause[] {
  const keys = new Map(rows.map(({ id, key }) => [id, key]));
  return rows.map(({ id, key, parentId, level, label, headingStart, headingEnd, start, end, kind }) => ({
    ...{ id, key, level, label, heading: { start: headingStart, end: headingEnd }, span: { start, end } },
    parentKey: parentId === null ? null : (keys.get(parentId) ?? null),
    kind: kind satisfies SectionKind,
  }));
}

function passagesOf({ passages }: ReportPageRow, readingId: string, clauses: readonly ReportClause[]): ReportPassage[] {
  const keys = new Map(clauses.map(({ id, key }) => [id, key]));
  const own = passages.filter((passage) => passage.readingId === readingId);
  return own.map(({ id, clauseId, key, start, end, quote, kind, path, disposition, reason, version }) => {
    const sisters = own.filter((other) => other.clauseId === clauseId);
    return {
      ...{ id, key, span: { start, end }, quote, path, disposition, reason, version },
      clauseKey: keys.get(clauseId)!,
      kind: kind === "shortcomings" ? "shortcomings" : "arrangements",
      ordinal: sisters.length === 1 ? null : sisters.findIndex((sister) => sister.id === id) + 1,
    };
  });
}
