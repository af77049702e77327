import { clausesOf } from "@/lib/domain/report/clauses";
import { layersOf, type Layers } from "@/lib/domain/report/layers";
import type { OutlineClause, Reading, Span } from "@/lib/domain/report/model";
import { readLabel } from "@/lib/domain/report/numbering";
import { buildOutline } from "@/lib/domain/report/outline";
import { linesOf, type Paragraph } from "@/lib/domain/report/paragraphs";
import { isOnRectification } from "@/lib/domain/report/rectification-headings";
import { findSignOff } from "@/lib/domain/report/sign-off";
import { sliceOf } from "@/lib/domain/report/span";

/** The lines of which the source says more than their words; all others can be told from the text. */
export function markedIn(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.filter((paragraph) => Object.keys(paragraph).length > 2);
}

type Around = Pick<Reading, "text" | "marked" | "titleSpan" | "facts"> & {
  /** What stays set aside. */
  readonly dropped: readonly Span[];
  /** What the reader had set aside and is read as the report's words now. */
  readonly restored: readonly Span[];
};

/** The outline as the reader builds it, with lines that it had set aside among the report's. Nothing restored, it is the reader's own. */
export function outlineAgain({ text, marked = [], titleSpan, dropped, restored, facts }: Around): OutlineClause[] {
  const layers = layersOf(text);
  const known = new Map(marked.map((paragraph) => [paragraph.start, paragraph]));
  const paragraphs = linesOf(text).map((line) => known.get(line.start) ?? line);
  const [isDropped, isRestored] = [startsOf(dropped), startsOf(restored)];
  const kept = paragraphs.filter(({ start, end }) => !isDropped.has(start) && (!titleSpan || end > titleSpan.end));
  const signOff = findSignOff(layers, kept.filter(({ start }) => !isRestored.has(start)));
  const signature = startsOf(signOff);
  const signed = signOff[0]?.start ?? Infinity;
  const after = kept.findIndex((line) => line.start > signed && isHeaded(layers, line));
  const report = kept.filter((line, index) => !signature.has(line.start) && (line.start < signed || (after !== -1 && index >= after)));
  return clausesOf(layers, buildOutline(layers, report, facts.year, isOnRectification(facts.title)));
}

/** Below the signature only a section of its own is read as one; other words there belong to none. */
function isHeaded(layers: Layers, line: Paragraph): boolean {
  return (readLabel(sliceOf(layers.folded, line))?.rank ?? Infinity) <= 2;
}

function startsOf(spans: readonly Span[]): ReadonlySet<number> {
  return new Set(spans.map(({ start }) => start));
}
