import { findHints } from "@/lib/domain/report/hints/find-hints";
import { lacksOf } from "@/lib/domain/report/hints/lacks";
import { foldWidth } from "@/lib/domain/report/layers";
import type { Hint, Lack, Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";
import { titleOfWords } from "@/lib/domain/report/titles";

/** What is recognised in a span that a person chose or split off, and a title for it; `year` is the year reported on. */
export function describeSpan(text: string, year: number | null, span: Span): { title: string; hints: Hint[]; lacks: Lack[] } {
  const words = sliceOf(text, span);
  const folded = foldWidth(words);
  const own = { start: 0, end: words.length };
  const hints = findHints(folded, own, year);
  return {
    title: titleOfWords(words),
    hints: hints.map((hint) => ({ ...hint, span: { start: span.start + hint.span.start, end: span.start + hint.span.end } })),
    lacks: lacksOf(folded, own, hints),
  };
}
