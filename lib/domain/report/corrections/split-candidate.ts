import { hasWords } from "@/lib/domain/report/corrections/citations";
import { redescribed, titleOf } from "@/lib/domain/report/corrections/describe";
import type { DraftCandidate, DraftState } from "@/lib/domain/report/corrections/draft";
import { asDraftCandidate } from "@/lib/domain/report/corrections/settle";
import { freeKey } from "@/lib/domain/report/corrections/free-key";
import type { Span } from "@/lib/domain/report/model";
import { sliceOf, trimSpan } from "@/lib/domain/report/span";

/** Marks that a part does not begin with. */
const LEADING_MARKS = /^[\s，、；：。,;:.]+/u;

/** The first part keeps key, title and what was decided; the second is a candidate of its own. */
export function splitCandidate(state: DraftState, candidate: DraftCandidate, at: number): readonly [DraftCandidate, DraftCandidate] {
  const { text } = state;
  const sources = { before: piecesBefore(text, candidate.sources, at), after: piecesAfter(text, candidate.sources, at) };
  const measures = { before: piecesBefore(text, candidate.measures, at), after: piecesAfter(text, candidate.measures, at) };
  const first = { ...candidate, sources: sources.before, measures: measures.before, span: piecesBefore(text, [candidate.span], at)[0] ?? hullOf(sources.before) };
  const span = piecesAfter(text, [candidate.span], at)[0] ?? hullOf(sources.after);
  const undecided = asDraftCandidate(text, { ...candidate, key: freeKey(state, span), title: titleOf(state, span), span, measures: measures.after });
  return [redescribed(state, first), redescribed(state, { ...undecided, sources: sources.after })];
}

/** The pieces up to an offset, one across it cut there; without the white space at the cut. */
export function piecesBefore<P extends Span>(text: string, pieces: readonly P[], at: number): readonly P[] {
  return pieces.flatMap((piece) => worded(text, piece, { start: piece.start, end: Math.min(piece.end, at) }));
}

/** The pieces from an offset on; one that is cut there does not begin with a mark. */
export function piecesAfter<P extends Span>(text: string, pieces: readonly P[], at: number): readonly P[] {
  return pieces.flatMap((piece) => {
    if (piece.start >= at) return [piece];
    const cut = { start: at, end: piece.end };
    const marks = cut.start < cut.end ? (LEADING_MARKS.exec(sliceOf(text, cut))?.[0].length ?? 0) : 0;
    return worded(text, piece, { start: at + marks, end: piece.end });
  });
}

function worded<P extends Span>(text: string, piece: P, span: Span): readonly P[] {
  const left = span.start < span.end ? trimSpan(text, span) : null;
  return left && hasWords(text, left) ? [{ ...piece, ...left }] : [];
}

/** From the first piece's start to the last one's end. */
export function hullOf(pieces: readonly Span[]): Span {
  return { start: Math.min(...pieces.map(({ start }) => start)), end: Math.max(...pieces.map(({ end }) => end)) };
}
