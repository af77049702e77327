import { joinPieces, sourcesIn } from "@/lib/domain/report/corrections/citations";
import type { DraftCandidate, DraftState } from "@/lib/domain/report/corrections/draft";
import { describeSpan } from "@/lib/domain/report/describe-span";
import { findHints } from "@/lib/domain/report/hints/find-hints";
import { spokenOn } from "@/lib/domain/report/hints/spoken-on";
import { lacksOf } from "@/lib/domain/report/hints/lacks";
import { foldWidth } from "@/lib/domain/report/layers";
import type { Hint, Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

const LONGEST_FALLBACK = 40;

/** A title for a span: the recogniser's, else its first words. Never empty. */
export function titleOf({ text, facts }: DraftState, span: Span): string {
  const title = describeSpan(text, facts.year, span).title.trim();
  return title || [...sliceOf(text, span).replace(/\s+/gu, " ").trim()].slice(0, LONGEST_FALLBACK).join("");
}

/** The candidate with the hints and lacks of what it quotes now, and of its title sentence, which no passage holds. */
export function redescribed({ text, facts, passages }: DraftState, candidate: DraftCandidate): DraftCandidate {
  const title = sourcesIn(text, candidate.span, passages).filter(({ passageKey }) => passageKey === null);
  const parts = joinPieces(text, [...title, ...candidate.sources].map(({ start, end }) => ({ start, end, passageKey: null })));
  const hints = parts.flatMap((part) => hintsIn(text, part, facts));
  const words = foldWidth(parts.map((part) => sliceOf(text, part)).join("\n"));
  return { ...candidate, hints, lacks: lacksOf(words, { start: 0, end: words.length }, hints) };
}

/** Only the part is folded, so that a long report costs no more than a short one. */
function hintsIn(text: string, part: Span, facts: DraftState["facts"]): readonly Hint[] {
  const words = foldWidth(sliceOf(text, part));
  return findHints(words, { start: 0, end: words.length }, facts.year, spokenOn(facts)).map((hint) => ({ ...hint, span: { start: hint.span.start + part.start, end: hint.span.end + part.start } }));
}
