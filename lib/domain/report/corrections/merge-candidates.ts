import { hasWords, joinPieces, joinSources } from "@/lib/domain/report/corrections/citations";
import { redescribed } from "@/lib/domain/report/corrections/describe";
import type { DraftCandidate, DraftState } from "@/lib/domain/report/corrections/draft";
import { hullOf } from "@/lib/domain/report/corrections/split-candidate";
import type { Span } from "@/lib/domain/report/model";

/** `into` with the words, measures and criteria of the others. */
export function mergeCandidates(state: DraftState, into: DraftCandidate, others: readonly DraftCandidate[]): DraftCandidate {
  const takenIn = others.flatMap(({ sources }) => sources).map((source) => ({ ...source, merged: true }));
  return redescribed(state, {
    ...into,
    span: adjoining(state.text, into.span, others.map(({ span }) => span)),
    sources: joinSources(state.text, [...into.sources, ...takenIn]),
    measures: joinPieces(state.text, [...into.measures, ...others.flatMap(({ measures }) => measures)]),
    criteria: [...new Set([...into.criteria, ...others.flatMap(({ criteria }) => criteria)])],
  });
}

/** The span with those that follow or precede it without a word between: parts split off before. */
function adjoining(text: string, span: Span, others: readonly Span[]): Span {
  const next = others.find((other) => !hasWords(text, { start: Math.min(span.end, other.end), end: Math.max(span.start, other.start) }));
  if (!next) return span;
  return adjoining(text, hullOf([span, next]), others.filter((other) => other !== next));
}
