import type { DraftCandidate, DraftSource } from "@/lib/domain/report/corrections/draft";
import type { PassageDraft, Span } from "@/lib/domain/report/model";
import { sliceOf, trimSpan } from "@/lib/domain/report/span";

const WORD = /[\p{L}\p{N}]/u;

/** The keys of the passages that a candidate quotes. */
export function citedKeys({ sources }: DraftCandidate): ReadonlySet<string> {
  return new Set(sources.flatMap(({ passageKey }) => passageKey ?? []));
}

export function hasWords(text: string, span: Span): boolean {
  return WORD.test(sliceOf(text, span));
}

/** A span cut at the edges of passages, each piece with the passage it lies in; pieces without words left out. */
export function sourcesIn(text: string, span: Span, passages: readonly PassageDraft[], merged = false): readonly DraftSource[] {
  const touching = passages.filter((passage) => passage.span.start < span.end && passage.span.end > span.start);
  const edges = [span.start, ...touching.flatMap((passage) => [passage.span.start, passage.span.end]), span.end];
  const cuts = [...new Set(edges.filter((edge) => edge >= span.start && edge <= span.end))].sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((start, index) => {
    const piece = trimSpan(text, { start, end: cuts[index + 1]! });
    if (!piece || !hasWords(text, piece)) return [];
    const passage = touching.find((one) => one.span.start <= piece.start && one.span.end >= piece.end);
    return [{ ...piece, passageKey: passage?.key ?? null, merged }];
  });
}

type Piece = Span & { readonly passageKey: string | null };

/** In the text's order; pieces of one passage with no word between them are one. */
export function joinPieces<P extends Piece>(text: string, pieces: readonly P[]): readonly P[] {
  const ordered = [...pieces].sort((a, b) => a.start - b.start || b.end - a.end);
  return ordered.reduce<P[]>((joined, piece) => {
    const last = joined.at(-1);
    if (!last || last.passageKey !== piece.passageKey || hasWords(text, { start: last.end, end: piece.start })) return [...joined, piece];
    return [...joined.slice(0, -1), { ...last, end: Math.max(last.end, piece.end) }];
  }, []);
}

/** The sources joined; one is merged only if nothing of its passage was there of itself. */
export function joinSources(text: string, sources: readonly DraftSource[]): readonly DraftSource[] {
  const own = new Set(sources.filter(({ merged }) => !merged).map(({ passageKey }) => passageKey));
  const marked = sources.map((source) => ({ ...source, merged: source.merged && (source.passageKey === null || !own.has(source.passageKey)) }));
  return joinPieces(text, marked);
}

/** The candidate without what it quotes of a passage; null where nothing is left of it. */
export function withoutPassages(candidate: DraftCandidate, gone: (passageKey: string) => boolean): DraftCandidate | null {
  const sources = candidate.sources.filter(({ passageKey }) => passageKey === null || !gone(passageKey));
  const measures = candidate.measures.filter(({ passageKey }) => !gone(passageKey));
  return sources.length === 0 ? null : { ...candidate, sources, measures };
}
