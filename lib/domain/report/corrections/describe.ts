import type { DraftCandidate, DraftState } from "@/lib/domain/report/corrections/draft";
import { describeSpan } from "@/lib/domain/report/describe-span";
import { LACKS, type Hint, type Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

const LONGEST_FALLBACK = 40;

/** A title for a span: the recogniser's, else its first words. Never empty. */
export function titleOf({ text, facts }: DraftState, span: Span): string {
  const title = describeSpan(text, facts.year, span).title.trim();
  return title || [...sliceOf(text, span).replace(/\s+/gu, " ").trim()].slice(0, LONGEST_FALLBACK).join("");
}

/** The candidate with hints and lacks of what it quotes now: it lacks what every part lacks. */
export function redescribed({ text, facts }: DraftState, candidate: DraftCandidate): DraftCandidate {
  const parts = candidate.sources.map((source) => describeSpan(text, facts.year, source));
  const hints = new Map<string, Hint>();
  for (const hint of parts.flatMap((part) => part.hints)) hints.set(`${hint.kind} ${hint.rule} ${hint.span.start} ${hint.span.end}`, hint);
  const lacks = LACKS.filter((lack) => parts.every((part) => part.lacks.includes(lack)));
  return { ...candidate, hints: [...hints.values()], lacks };
}
