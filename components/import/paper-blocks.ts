import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import type { Dropped, OutlineClause, Span } from "@/lib/domain/report/model";
import { subtractSpans, trimSpan } from "@/lib/domain/report/span";

/** A stretch of the report as the import page draws it: one bracket in the gutter, its paragraphs beside it. */
export type PaperBlock =
  | { readonly type: "furniture"; readonly lines: readonly Span[]; readonly dropped: readonly Dropped[] }
  | { readonly type: "title"; readonly lines: readonly Span[] }
  /** `continued`: the same section went on after something that was set aside. */
  | { readonly type: "section"; readonly lines: readonly Span[]; readonly clause: OutlineClause; readonly continued: boolean }
  /** Words of no section: a preamble, a signature, furniture given back. */
  | { readonly type: "other"; readonly lines: readonly Span[] };

type Line = { readonly span: Span; readonly type: PaperBlock["type"]; readonly clause: OutlineClause | null };

/** The report's paragraphs in order, grouped by what was recognised; white space between them is left out. */
export function paperBlocks(draft: Pick<ImportDraft, "text" | "dropped" | "clauses">, titleSpan: Span | null): readonly PaperBlock[] {
  const lines = linesOf(draft.text).map((span) => lineOf(draft, titleSpan, span));
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && last[0]!.type === line.type && last[0]!.clause?.key === line.clause?.key) last.push(line);
    else groups.push([line]);
  }
  const seen = new Set<string>();
  return groups.map((group): PaperBlock => {
    const [{ type, clause }] = group as [Line];
    const spans = group.map(({ span }) => span);
    if (type === "furniture") return { type, lines: spans, dropped: droppedIn(draft.dropped, spans) };
    if (type !== "section" || clause === null) return { type: type === "title" ? "title" : "other", lines: spans };
    const continued = seen.has(clause.key);
    seen.add(clause.key);
    return { type, lines: spans, clause, continued };
  });
}

/** Paragraphs without the white space around them; empty ones left out. */
function linesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found === -1 ? text.length : found;
    const line = start < end ? trimSpan(text, { start, end }) : null;
    if (line) spans.push(line);
    start = end + 1;
  }
  return spans;
}

function lineOf({ text, dropped, clauses }: Pick<ImportDraft, "text" | "dropped" | "clauses">, titleSpan: Span | null, span: Span): Line {
  const left = subtractSpans([span], [...dropped].sort((a, b) => a.start - b.start)).filter((piece) => trimSpan(text, piece) !== null);
  if (left.length === 0) return { span, type: "furniture", clause: null };
  if (titleSpan && span.start < titleSpan.end && span.end > titleSpan.start) return { span, type: "title", clause: null };
  const clause = sectionAt(clauses, left[0]!.start);
  return { span, type: clause ? "section" : "other", clause };
}

/** The outermost clause around a place that is, with all between, of the kind that the place is of. */
function sectionAt(clauses: readonly OutlineClause[], at: number): OutlineClause | null {
  const around = clauses.filter(({ span }) => span.start <= at && at < span.end).sort((a, b) => b.level - a.level);
  const [innermost] = around;
  if (!innermost) return null;
  const differs = around.findIndex(({ kind }) => kind !== innermost.kind);
  return around[(differs === -1 ? around.length : differs) - 1]!;
}

function droppedIn(dropped: readonly Dropped[], lines: readonly Span[]): readonly Dropped[] {
  return dropped.filter(({ start, end }) => lines.some((line) => start < line.end && end > line.start));
}
