import type { Run } from "@/lib/readers/pdf/run";
import { meet, SAME_LINE, type Ruling } from "@/lib/readers/pdf/rulings";

type Interval = { readonly from: number; readonly to: number };

/** Shorter rules underline words. */
const SHORTEST = 100;
/** White between two columns, in points. */
const NARROWEST = 4;
const FEWEST_ROWS = 2;
/** A rule under merged cells spans a part of the table. */
const PART = 0.5;

/**
 * Between rules that only lie level, columns are parted by white alone: the uprights that would stand there. Words must
 * lie beside each other in two rows or more, and nowhere across.
 */
export function uprightsIn(rulings: readonly Ruling[], runs: readonly Run[]): Ruling[] {
  const uprights = rulings.filter(({ level }) => !level);
  const level = rulings.filter((line) => line.level && line.to - line.from >= SHORTEST && !uprights.some((upright) => meet(line, upright)));
  return stacksOf(level).flatMap((stack) => tablesIn(stack, runs));
}

/** Rules of one width, or a part of it, from top to bottom. */
function stacksOf(level: readonly Ruling[]): Ruling[][] {
  const stacks: Ruling[][] = [];
  const widest = level.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  const left = new Set(level);
  for (const base of widest) {
    if (!left.has(base)) continue;
    const stack = [...left].filter((line) => line.from >= base.from - SAME_LINE && line.to <= base.to + SAME_LINE && line.to - line.from >= (base.to - base.from) * PART);
    for (const line of stack) left.delete(line);
    stacks.push(stack.toSorted((a, b) => b.at - a.at));
  }
  return stacks;
}

function tablesIn(stack: readonly Ruling[], runs: readonly Run[]): Ruling[] {
  const uprights: Ruling[] = [];
  let rows: { top: number; bottom: number; words: Interval[] }[] = [];
  const close = () => {
    const gutters = gapsBetween(union(rows.flatMap(({ words }) => words)));
    if (rows.filter(({ words }) => gapsBetween(words).length > 0).length >= FEWEST_ROWS) uprights.push(...gutters.map(({ from, to }) => ({ level: false, at: (from + to) / 2, from: rows.at(-1)!.bottom, to: rows[0]!.top })));
    rows = [];
  };
  for (const [index, { at: top, from, to }] of stack.slice(0, -1).entries()) {
    const bottom = stack[index + 1]!.at;
    const words = union(runs.filter(({ x, y, width }) => y < top && y > bottom && x < to && x + width > from).map(({ x, width }) => ({ from: x, to: x + width })));
    const goesOn = words.length > 0 && gapsBetween(union([...rows.flatMap((row) => row.words), ...words])).length > 0;
    if (!goesOn) close();
    if (words.length > 1 || goesOn) rows.push({ top, bottom, words });
  }
  close();
  return uprights;
}

function union(intervals: readonly Interval[]): Interval[] {
  const joined: Interval[] = [];
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last && from < last.to + NARROWEST) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, to) };
    else joined.push({ from, to });
  }
  return joined;
}

function gapsBetween(intervals: readonly Interval[]): Interval[] {
  return intervals.slice(1).map(({ from }, index) => ({ from: intervals[index]!.to, to: from }));
}
