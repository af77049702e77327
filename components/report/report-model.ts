import type { Day } from "@/lib/domain/calendar/day";
import type { Disposition } from "@/lib/domain/report/coverage";
import type { GapMatrix } from "@/lib/domain/report/links/gap-matrix";
import type { LineLayout } from "@/lib/domain/report/layout";
import type { Dropped, OutlineClause, Span } from "@/lib/domain/report/model";
import type { LightOf } from "@/lib/domain/task/light";
import type { TaskStatus } from "@/lib/domain/task/status";
import type { Anchor } from "@/components/report/anchors";

/** What the components of a report are given: the shapes its page's query answers with. */

type UnitOfTask = { readonly id: string; readonly shortName: string; readonly name: string };

export type ReportTask = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly version: number;
  readonly status: TaskStatus;
  readonly light: LightOf;
  readonly dueOn: Day | null;
  readonly originalDueOn: Day | null;
  readonly closedOn: Day | null;
  readonly lead: UnitOfTask | null;
  readonly citations: readonly (Span & { readonly readingId: string; readonly passageId: string | null; readonly merged: boolean })[];
  readonly lastWords: { readonly on: Day; readonly text: string } | null;
};

export type ReportPassage = {
  readonly id: string;
  readonly key: string;
  readonly clauseKey: string;
  readonly span: Span;
  /** The permanent address of its words. */
  readonly href: string;
  readonly quote: string;
  readonly kind: "shortcomings" | "arrangements";
  readonly path: readonly string[];
  readonly ordinal: number | null;
  readonly disposition: Disposition;
  readonly reason: string | null;
  readonly version: number;
};

export type ReportAnchor = Anchor<ReportPassage, ReportTask>;

export type ReportClause = OutlineClause & { readonly id: string };

export type ReportEdition = {
  readonly id: string;
  readonly number: number;
  readonly hash: string;
  readonly sourceName: string;
  readonly format: string;
  readonly encoding: string;
  readonly size: number;
  readonly importedAt: Date;
  /** Newest first; the first of all is the report's current one. */
  readonly readings: readonly ReadingOfEdition[];
};

/** One reading of an edition: which of the report's, and by which reader. */
export type ReadingOfEdition = { readonly id: string; readonly number: number; readonly readerVersion: string; readonly readAt: Date };

/** The reading that is shown. */
export type ReadingShown = { readonly number: number; readonly edition: number; readonly isCurrent: boolean };

export type ReportShown = {
  readonly id: string;
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  readonly publishedOn: Day | null;
  readonly version: number;
  readonly editions: readonly ReportEdition[];
  readonly readingId: string;
  readonly reading: ReadingShown;
  readonly text: string;
  /** What the source's structure says of lines. */
  readonly layout: readonly LineLayout[];
  readonly dropped: readonly Dropped[];
  readonly clauses: readonly ReportClause[];
  readonly passages: readonly ReportPassage[];
  readonly tasks: readonly ReportTask[];
  readonly coverage: { readonly total: number; readonly accounted: number; readonly byDisposition: Readonly<Record<Disposition, number>> };
  readonly matrix: GapMatrix;
};
