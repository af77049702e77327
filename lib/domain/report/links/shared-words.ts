import { chineseRuns, matchLengths } from "@/lib/domain/report/links/chinese-runs";
import { withoutSlogans } from "@/lib/domain/report/links/slogans";

/**
 * The words that two texts share, in the order of the first: their longest common runs of at least two
 * Chinese characters, less slogans. No dictionary is needed, and none of the words holds another.
 */
export function sharedWords(a: string, b: string): readonly string[] {
  const words = new Set(commonRuns(chineseRuns(a), chineseRuns(b)).flatMap(withoutSlogans));
  return [...words].filter((word) => ![...words].some((other) => other !== word && other.includes(word)));
}

type Stretch = { readonly start: number; readonly end: number };

/** In the order of `a`. Where two runs overlap the longer has the characters, so that none begins or ends inside a word of another. */
function commonRuns(a: readonly string[], b: readonly string[]): readonly string[] {
  const taken = a.map(() => false);
  const runs: Stretch[] = [];
  for (const stretch of longestFirst(matchLengths(a, b))) {
    for (const free of freeWithin(stretch, taken)) {
      taken.fill(true, free.start, free.end);
      runs.push(free);
    }
  }
  return runs.sort((x, y) => x.start - y.start).map(({ start, end }) => a.slice(start, end).join(""));
}

function longestFirst(lengths: readonly number[]): readonly Stretch[] {
  return lengths
    .flatMap((length, at) => (length >= 2 && (lengths[at + 1] ?? 0) <= length ? [{ start: at - length + 1, end: at + 1 }] : []))
    .sort((x, y) => y.end - y.start - (x.end - x.start) || x.start - y.start);
}

function freeWithin({ start, end }: Stretch, taken: readonly boolean[]): readonly Stretch[] {
  const free: Stretch[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !taken[at]) continue;
    if (at - from >= 2) free.push({ start: from, end: at });
    from = at + 1;
  }
  return free;
}
