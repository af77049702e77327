import type { Line } from "@/lib/readers/pdf/line";
import { isFullWidthSeam, withoutIdleSpaces } from "@/lib/readers/pdf/plain-words";
import type { Run } from "@/lib/readers/pdf/run";

/** How far an em reaches above and below its baseline. */
const ABOVE = 0.85;
const BELOW = 0.15;
/** Runs share a line where so much of the lower one's height overlaps: raised figures do, the next line does not. */
const OVERLAP = 0.5;
/** So many lines back a run may belong to: a raised figure comes before the words it stands at. */
const LINES_BACK = 3;
/** Gaps, in ems. Words of Latin letters are parted by less than Chinese ones, which a justified line pulls apart. */
const LATIN_GAP = 0.12;
const FULL_WIDTH_GAP = 1;
const PULLED_APART = { times: 1.5, fewestGaps: 3 };
/** The same words once more, so near, are drawn twice to look bold. */
const DRAWN_TWICE = 0.3;

/** The runs of one page, or of a cell, gathered into lines from top to bottom. */
export function linesOfRuns(runs: readonly Run[], page: number): Line[] {
  const lines: { reference: Run; runs: Run[] }[] = [];
  for (const run of runs.toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const line = lines.slice(-LINES_BACK).find(({ reference }) => shareLine(reference, run));
    if (!line) lines.push({ reference: run, runs: [run] });
    else {
      line.runs.push(run);
      if (run.size * run.words.length > line.reference.size * line.reference.words.length && run.size >= line.reference.size) line.reference = run;
    }
  }
  return lines.map(({ runs: own }) => lineOf(own, page)).toSorted((a, b) => b.y - a.y || a.x - b.x);
}

function shareLine(a: Run, b: Run): boolean {
  const top = Math.min(a.y + a.size * ABOVE, b.y + b.size * ABOVE);
  const bottom = Math.max(a.y - a.size * BELOW, b.y - b.size * BELOW);
  return top - bottom >= Math.min(a.size, b.size) * OVERLAP;
}

function lineOf(found: readonly Run[], page: number): Line {
  const runs = withoutDoubles(found.toSorted((a, b) => a.x - b.x));
  const size = mainSizeOf(runs);
  return {
    page,
    words: wordsOf(runs),
    x: runs[0]!.x,
    end: Math.max(...runs.map((run) => run.x + run.width)),
    y: runs.find((run) => run.size === size)!.y,
    size,
    artifact: runs.every(({ artifact }) => artifact),
    runs,
  };
}

/** The em of most of the characters: at a line's end a few may be others. */
export function mainSizeOf(pieces: readonly { readonly size: number; readonly words: string }[]): number {
  const lengths = new Map<number, number>();
  for (const { size, words } of pieces) lengths.set(size, (lengths.get(size) ?? 0) + words.length);
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best), [12, 0])[0];
}

function withoutDoubles(runs: readonly Run[]): Run[] {
  return runs.filter((run, index) => !runs.slice(Math.max(0, index - LINES_BACK), index).some((before) => before.words === run.words && run.x - before.x < DRAWN_TWICE * run.size && Math.abs(run.y - before.y) < DRAWN_TWICE * run.size));
}

/** The words of a line's runs from left to right, with the spaces that somebody typed. */
function wordsOf(runs: readonly Run[]): string {
  const gaps = runs.map((run, index) => (index === 0 ? 0 : gapBefore(runs, index)));
  const usual = gaps.slice(1).toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? 0;
  const widest = gaps.length <= PULLED_APART.fewestGaps ? FULL_WIDTH_GAP : Math.max(FULL_WIDTH_GAP, usual * PULLED_APART.times);
  return runs.reduce((words, run, index) => {
    if (index === 0) return withoutIdleSpaces(run.words);
    const isSpace = gaps[index]! >= (isFullWidthSeam(runs[index - 1]!.words, run.words) ? widest : LATIN_GAP);
    return words + (isSpace ? " " : "") + withoutIdleSpaces(run.words);
  }, "");
}

/** From the end of the run before to this one, in ems. */
export function gapBefore(runs: readonly Run[], index: number): number {
  const [before, run] = [runs[index - 1]!, runs[index]!];
  return (run.x - before.x - before.width) / Math.max(before.size, run.size);
}
