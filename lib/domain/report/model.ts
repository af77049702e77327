import type { MessageValues } from "@/lib/domain/errors";
import type { Day } from "@/lib/domain/calendar/day";
import type { Paragraph } from "@/lib/domain/report/paragraphs";

/** [start, end) in the reading's text, UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number };

export const SECTION_KINDS = ["achievements", "shortcomings", "leadership", "arrangements", "other"] as const;
export type SectionKind = (typeof SECTION_KINDS)[number];

/** What a commitment is: an admitted shortcoming 不足 or an announced arrangement 安排. */
export const COMMITMENT_KINDS = ["shortcoming", "arrangement"] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

export const DROP_REASONS = ["browser-banner", "breadcrumb", "share-bar", "print-buttons", "attachments", "menu", "source-line", "running-head", "page-number", "contents", "table-head", "other"] as const;
export type DropReason = (typeof DROP_REASONS)[number];

/** Page furniture set aside: listed, never lost. */
export type Dropped = Span & { readonly why: DropReason };

/** A node of the outline. `heading` is the title sentence or heading line, label included; of a link without one, its first phrase. */
export type OutlineClause = {
  /** `c` and the span's start, `c120`: unique in a reading, and not renamed when another section is read anew. */
  readonly key: string;
  readonly parentKey: string | null;
  /** 1 for 一、, 2 for （一）, 3 for 1. …, always below its parent's; an inline link 一是 lies one below the clause around it. */
  readonly level: number;
  /** The label as it stands: `一、`, `(四)`, `二是`; empty for an unnumbered one. */
  readonly label: string;
  /** The label is a program's own count, such as Word's: no part of the text. */
  readonly counted?: true;
  readonly heading: Span;
  /** An item without a number, under a heading line of its own. */
  readonly item?: true;
  /** What is told of one problem, in paragraphs without a number. */
  readonly finding?: true;
  /** Of a table's row: the cells of rows above it that go on in it. */
  readonly above?: readonly Span[];
  readonly span: Span;
  /** The kind of the section (level-1 clause) it belongs to. */
  readonly kind: SectionKind;
};

/** The unit to be accounted for in shortcomings and arrangements (语句). */
export type PassageDraft = {
  /** `p` and the span's start, `p120`. */
  readonly key: string;
  readonly clauseKey: string;
  readonly span: Span;
  readonly kind: CommitmentKind;
  /** Labels from the section down, as shown: ["四", "（四）"] or ["二", "二是"]; an unnumbered clause adds none. */
  readonly path: readonly string[];
};

export type HintKind = "deadline" | "frequency" | "quantity" | "document" | "unit" | "slogan";

/** The rule by which a hint was found; each is worded in the catalogue, as the reason that a person reads. */
export type HintRule =
  | "day" | "month" | "month-end" | "before-month" | "quarter" | "half-year" | "year-end" | "by-year" | "before-year" | "named-year"
  | "plan-years" | "plan-years-joined" | "five-year-plan"
  | "stated" | "vague"
  | "share" | "count" | "full-coverage"
  | "book-marks"
  | "named-unit" | "unit-group"
  | "slogan-verb";

/** Something recognised in a candidate's words, with the rule that fired and its span. */
export type Hint = {
  readonly kind: HintKind;
  readonly rule: HintRule;
  readonly span: Span;
  /** For a deadline: the day it means, where it dates the task; `dates: "document"` for the end of a plan of several years. */
  readonly day?: Day;
  readonly dates?: "task" | "document";
  /** For a quantity: what it is counted in (次, %, 万亩; none for 全覆盖), and what is counted, in the text's words (行政执法检查). */
  readonly unit?: string;
  readonly object?: string;
};

export const LACKS = ["who", "when", "quantity", "result", "frequency"] as const;
export type Lack = (typeof LACKS)[number];

/** A proposed task: what it is taken from, and what was recognised there. */
export type CandidateDraft = {
  /** `k` and the span's start, `k120`. */
  readonly key: string;
  readonly kind: CommitmentKind;
  readonly clauseKey: string | null;
  readonly path: readonly string[];
  readonly title: string;
  /** The exact source words, marker included. */
  readonly span: Span;
  /** Spans inside passages (or anywhere, for one added by selection) that the task will quote. */
  readonly sources: readonly (Span & { readonly passageKey: string | null })[];
  /** Steps the report itself names: one per sentence after the item's title sentence. */
  readonly measures: readonly (Span & { readonly passageKey: string })[];
  readonly hints: readonly Hint[];
  readonly lacks: readonly Lack[];
  /** Why this is a task: the recogniser that fired. */
  readonly rule: string;
};

/** Something odd met while reading: reported, never thrown. */
export type ReaderMessage = { readonly code: string; readonly values: MessageValues; readonly span?: Span };

export type ReportFacts = {
  readonly title: string;
  readonly issuer: string;
  /** The year reported on. */
  readonly year: number | null;
  readonly publishedOn: Day | null;
};

/** What a reader made of an edition's bytes. Never altered once stored. */
export type Reading = {
  readonly text: string;
  readonly readerVersion: string;
  readonly facts: ReportFacts;
  readonly titleSpan: Span | null;
  readonly dropped: readonly Dropped[];
  readonly clauses: readonly OutlineClause[];
  readonly passages: readonly PassageDraft[];
  readonly candidates: readonly CandidateDraft[];
  readonly messages: readonly ReaderMessage[];
  /** Lines of which the source says more than their words, so that the outline can be built again; a reading of an earlier version has none. */
  readonly marked?: readonly Paragraph[];
};
