import { findHints } from "@/lib/domain/report/hints/find-hints";
import { lacksOf } from "@/lib/domain/report/hints/lacks";
import { foldWidth } from "@/lib/domain/report/layers";
import type { Hint, Lack, Span } from "@/lib/domain/report/model";
import { titleOfWords } from "@/lib/domain/report/titles";

/** What is recognised in a span that a person chose or split off, and a title for it; `year` is the year reported on. */
export function describeSpan(text: string, year: number | null, span: Span): { title: string; hints: Hint[]; lacks: Lack[] } {
  const folded = foldWidth(text);
  const hints = findHints(folded, span, year);
  return { title: titleOfWords(text.slice(span.start, span.end)), hints, lacks: lacksOf(folded, span, hints) };
}
