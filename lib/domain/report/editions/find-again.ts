import { agreement, cut, isBetter, type Cut } from "@/lib/domain/report/editions/neighbours";
import { areTooMany, occurrences } from "@/lib/domain/report/editions/occurrences";
import { pieceAt } from "@/lib/domain/report/editions/pieces";
import type { Span } from "@/lib/domain/report/model";

/** What became of words of one text in another. Only what is `same` may be carried over without a person. */
export type Found =
  /** The same words, and no doubt which. */
  | { readonly type: "same"; readonly span: Span }
  /** Other words, at a place that neighbours found exactly bound on both sides. */
  | { readonly type: "changed"; readonly span: Span }
  /** The same words, at several places or drawn from several, which their neighbours do not tell apart. */
  | { readonly type: "unclear"; readonly spans: readonly Span[] }
  | { readonly type: "gone" };

/** A neighbour further off bounds no place. */
const FURTHEST = 3;
/** A place so much longer than the words that stood there holds more than other words for them. */
const LONGER = { times: 3, by: 200 } as const;

/** Finds spans of one text again in another by their exact words and neighbours; never by likeness. Never throws. */
export function finder(from: string, to: string): (span: Span) => Found {
  const [old, now] = [cut(from), cut(to)];
  const known = new Map<string, Found | null>();
  const exactly = (span: Span): Found | null => {
    const key = `${span.start}-${span.end}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const looked = findExactly(old, now, span);
    known.set(key, looked);
    return looked;
  };
  if (from === to) return (span) => ({ type: "same", span });
  const oldWords = new Set(old.pieces.map(({ start, end }) => from.slice(start, end)));
  return (span) => exactly(span) ?? findPlace(old, now, span, { exactly, isOld: ({ start, end }) => oldWords.has(to.slice(start, end)) }) ?? { type: "gone" };
}

/** Null where the words stand nowhere. */
function findExactly(old: Cut, now: Cut, span: Span): Found | null {
  const places = occurrences(old.text, span, now.text);
  if (places.length === 0) return null;
  const origins = occurrences(old.text, span, old.text);
  if (places.length === 1 && origins.length === 1) return { type: "same", span: places[0]! };
  if (areTooMany(places) || areTooMany(origins)) return { type: "unclear", spans: [] };
  const others = origins.filter(({ start }) => start !== span.start);
  const decided = places.find((place) => {
    const here = agreement(old, span, now, place);
    if (here.before < 1 && here.after < 1) return false;
    const rivals = [
      ...places.filter((other) => other !== place).map((other) => agreement(old, span, now, other)),
      ...others.map((other) => agreement(old, other, now, place)),
    ];
    return rivals.every((rival) => isBetter(here, rival));
  });
  return decided ? { type: "same", span: decided } : { type: "unclear", spans: places };
}

type Looking = {
  readonly exactly: (span: Span) => Found | null;
  /** A sentence of the new text that the old one has too is no new wording of another. */
  readonly isOld: (piece: Span) => boolean;
};

/** The words that stand between the same neighbours now; null where none do, or too many. */
function findPlace(old: Cut, now: Cut, span: Span, { exactly, isOld }: Looking): Found | null {
  const first = pieceAt(old.pieces, span.start);
  const last = pieceAt(old.pieces, span.end - 1);
  const before = nearest(old, first, -1, exactly);
  const after = nearest(old, last, 1, exactly);
  if (!before || !after) return null;
  const from = before.place?.end ?? 0;
  const until = after.place?.start ?? now.text.length;
  const between = now.pieces.filter((piece) => piece.start >= from && piece.end <= until);
  const isNext = before.distance === 1 && after.distance === 1;
  if (!isNext && between.length !== last - first - 1 + before.distance + after.distance) return null;
  const own = isNext ? between.filter((piece) => !isOld(piece)) : between.slice(before.distance - 1, between.length - after.distance + 1);
  const [head, tail] = [own[0], own.at(-1)];
  if (!head || !tail || own.some(isOld)) return null;
  const whole = { start: head.start, end: tail.end };
  if (isNext && between.some((piece) => isOld(piece) && piece.start > whole.start && piece.end < whole.end)) return null;
  if (whole.end - whole.start > LONGER.times * (span.end - span.start) + LONGER.by) return null;
  return { type: "changed", span: withinSentence(old, now, span, whole, { first, last }) };
}

type Neighbour = { readonly distance: number; /** Null for the text's own beginning or end. */ readonly place: Span | null };

function nearest(old: Cut, index: number, step: 1 | -1, exactly: Looking["exactly"]): Neighbour | null {
  for (let distance = 1; distance <= FURTHEST; distance++) {
    const at = index + step * distance;
    const piece = old.pieces[at];
    // The text's own beginning or end bounds what stands next to it, and no more.
    if (!piece) return distance === 1 ? { distance, place: null } : null;
    const found = exactly(piece);
    if (found?.type === "same") return { distance, place: found.span };
  }
  return null;
}

/** Words in the midst of a sentence keep to what the rest of it bounds, where that is the same. */
function withinSentence(old: Cut, now: Cut, span: Span, whole: Span, { first, last }: { first: number; last: number }): Span {
  const head = old.text.slice(old.pieces[first]!.start, span.start);
  const tail = old.text.slice(span.end, old.pieces[last]!.end);
  const start = now.text.startsWith(head, whole.start) ? whole.start + head.length : whole.start;
  const end = now.text.slice(start, whole.end).endsWith(tail) ? whole.end - tail.length : whole.end;
  return start < end ? { start, end } : whole;
}
