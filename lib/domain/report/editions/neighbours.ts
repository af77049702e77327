import { pieceAt, piecesOf } from "@/lib/domain/report/editions/pieces";
import type { Span } from "@/lib/domain/report/model";

/** A text with its sentences. */
export type Cut = { readonly text: string; readonly pieces: readonly Span[] };

export function cut(text: string): Cut {
  return { text, pieces: piecesOf(text) };
}

/** How many whole neighbours two places have in common on either side, and a half where both texts begin, or end, there: that alone decides nothing. */
type Agreement = { readonly before: number; readonly after: number };

/** Looks no further than this: where so many agree, more of them say nothing new. */
const REACH = 400;

export function agreement(a: Cut, at: Span, b: Cut, bt: Span): Agreement {
  return { before: common(before(a, at.start), before(b, bt.start)), after: common(after(a, at.end), after(b, bt.end)) };
}

/** Whether one place agrees at least as well on both sides, and better on one. */
export function isBetter(one: Agreement, other: Agreement): boolean {
  return one.before >= other.before && one.after >= other.after && (one.before > other.before || one.after > other.after);
}

/** The rest of its own sentence first, which may be empty, then the sentences before it, the nearest first. */
function* before({ text, pieces }: Cut, start: number): Generator<string> {
  const own = pieceAt(pieces, start);
  yield text.slice(Math.min(start, pieces[own]?.start ?? start), start).trim();
  for (let index = own - 1; index >= 0; index--) yield text.slice(pieces[index]!.start, pieces[index]!.end);
}

function* after({ text, pieces }: Cut, end: number): Generator<string> {
  const own = pieceAt(pieces, end - 1);
  yield text.slice(end, Math.max(end, pieces[own]?.end ?? end)).trim();
  for (let index = own + 1; index < pieces.length; index++) yield text.slice(pieces[index]!.start, pieces[index]!.end);
}

function common(one: Generator<string>, other: Generator<string>): number {
  let count = 0;
  while (count < REACH) {
    const [a, b] = [one.next(), other.next()];
    if (a.done && b.done) return count + 0.5;
    if (a.done || b.done || a.value !== b.value) return count;
    if (a.value !== "") count += 1;
  }
  return count;
}
