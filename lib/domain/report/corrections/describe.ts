import { joinPieces, sourcesIn } from "@/lib/domain/report/corrections/citations";
import type { DraftCandidate, DraftState } from "@/lib/domain/report/corrections/draft";
import { hintsIn } from "@/lib/domain/report/hints/hints-in";
import { spokenOn } from "@/lib/domain/report/hints/spoken-on";
import { lacksOf } from "@/lib/domain/report/hints/lacks";
import { foldWidth } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";
import { titleOfWords } from "@/lib/domain/report/titles";

const LONGEST_FALLBACK = 40;

/** A title for a span: the recogniser's, else its first words. Never empty. */
export function titleOf({ text }: DraftState, span: Span): string {
  const words = sliceOf(text, span);
  return titleOfWords(words).trim() || [...words.replace(/\s+/gu, " ").trim()].slice(0, LONGEST_FALLBACK).join("");
}

/** The candidate with the hints and lacks of what it quotes now, and of its title sentence, which no passage holds. */
export function redescribed({ text, facts, passages }: DraftState, candidate: DraftCandidate): DraftCandidate {
  const title = sourcesIn(text, candidate.span, passages).filter(({ passageKey }) => passageKey === null);
  const parts = joinPieces(text, [...title, ...candidate.sources].map(({ start, end }) => ({ start, end, passageKey: null })));
  // A sentence that was merged into it is still said where it stands.
  const kindOf = (part: Span) => passages.find(({ span }) => span.start <= part.start && part.start < span.end)?.kind ?? candidate.kind;
  const hints = parts.flatMap((part) => hintsIn(text, part, { kind: kindOf(part), year: facts.year, publishedOn: spokenOn(facts) }));
  const words = foldWidth(parts.map((part) => sliceOf(text, part)).join("\n"));
  return { ...candidate, hints, lacks: lacksOf(words, { start: 0, end: words.length }, hints) };
}
