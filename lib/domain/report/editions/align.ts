/** Runs of two sequences: what both have in order, and what stands between on either side. Indices, end excluded. */
type Run = { readonly same: boolean; readonly from: readonly [number, number]; readonly to: readonly [number, number] };

/** Up to so many pairs are compared each with each; beyond, only what stands once on both sides is held fast. */
const COMPARABLE = 1_000_000;

/** Aligns two sequences by their equal members; linear but for what stands between members that are found once. */
export function align(from: readonly string[], to: readonly string[]): Run[] {
  const pairs = matched(from, to, [0, from.length], [0, to.length]);
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  const gap = (nextI: number, nextJ: number) => {
    if (nextI > i || nextJ > j) runs.push({ same: false, from: [i, nextI], to: [j, nextJ] });
  };
  for (let at = 0; at < pairs.length; ) {
    const [a, b] = pairs[at]!;
    gap(a, b);
    let length = 1;
    while (pairs[at + length]?.[0] === a + length && pairs[at + length]![1] === b + length) length++;
    runs.push({ same: true, from: [a, a + length], to: [b, b + length] });
    [i, j] = [a + length, b + length];
    at += length;
  }
  gap(from.length, to.length);
  return runs;
}

type Range = readonly [number, number];

function matched(from: readonly string[], to: readonly string[], ofFrom: Range, ofTo: Range): [number, number][] {
  let [[a, b], [c, d]] = [ofFrom, ofTo];
  const head: [number, number][] = [];
  const tail: [number, number][] = [];
  while (a < b && c < d && from[a] === to[c]) head.push([a++, c++]);
  while (a < b && c < d && from[b - 1] === to[d - 1]) tail.unshift([--b, --d]);
  return [...head, ...between(from, to, [a, b], [c, d]), ...tail];
}

function between(from: readonly string[], to: readonly string[], [a, b]: Range, [c, d]: Range): [number, number][] {
  if (a === b || c === d) return [];
  if ((b - a) * (d - c) <= COMPARABLE) return longest(from, to, [a, b], [c, d]);
  const fixed = increasing(foundOnce(from, to, [a, b], [c, d]));
  if (fixed.length === 0) return [];
  const pairs: [number, number][] = [];
  let [i, j] = [a, c];
  for (const [x, y] of [...fixed, [b, d] as [number, number]]) {
    pairs.push(...matched(from, to, [i, x], [j, y]));
    if (x < b) pairs.push([x, y]);
    [i, j] = [x + 1, y + 1];
  }
  return pairs;
}

/** The longest common subsequence, by its table. */
function longest(from: readonly string[], to: readonly string[], [a, b]: Range, [c, d]: Range): [number, number][] {
  const width = d - c + 1;
  const table = new Uint32Array((b - a + 1) * width);
  for (let i = b - a - 1; i >= 0; i--) {
    for (let j = d - c - 1; j >= 0; j--) {
      const at = i * width + j;
      table[at] = from[a + i] === to[c + j] ? table[at + width + 1]! + 1 : Math.max(table[at + width]!, table[at + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < b - a && j < d - c) {
    const at = i * width + j;
    if (from[a + i] === to[c + j]) pairs.push([a + i++, c + j++]);
    else if (table[at + width]! >= table[at + 1]!) i++;
    else j++;
  }
  return pairs;
}

function foundOnce(from: readonly string[], to: readonly string[], [a, b]: Range, [c, d]: Range): [number, number][] {
  const seen = (words: readonly string[], start: number, end: number) => {
    const places = new Map<string, number>();
    for (let at = start; at < end; at++) places.set(words[at]!, places.has(words[at]!) ? -1 : at);
    return places;
  };
  const there = seen(to, c, d);
  return [...seen(from, a, b)].flatMap(([word, at]): [number, number][] => {
    const other = there.get(word) ?? -1;
    return at === -1 || other === -1 ? [] : [[at, other]];
  });
}

/** The longest run of pairs that goes up on both sides; they come in the order of the first. */
function increasing(pairs: readonly [number, number][]): [number, number][] {
  const tails: number[] = [];
  const previous: number[] = [];
  for (const [index, [, place]] of pairs.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tails[middle]!]![1] < place) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : tails[low - 1]!;
    tails[low] = index;
  }
  const found: [number, number][] = [];
  for (let at = tails.at(-1) ?? -1; at !== -1; at = previous[at]!) found.unshift(pairs[at]!);
  return found;
}
