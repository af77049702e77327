import type { SpokenIn } from "@/lib/domain/report/hints/deadlines";
import { findHints } from "@/lib/domain/report/hints/find-hints";
import { foldWidth } from "@/lib/domain/report/layers";
import type { Hint, Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

/** What is recognised in a stretch of text that is not folded. Only the stretch is folded, so that a long report costs no more than a short one. */
export function hintsIn(text: string, span: Span, spoken: SpokenIn): readonly Hint[] {
  const words = foldWidth(sliceOf(text, span));
  return findHints(words, { start: 0, end: words.length }, spoken).map((hint) => ({ ...hint, span: { start: span.start + hint.span.start, end: span.start + hint.span.end } }));
}
