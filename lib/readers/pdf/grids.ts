import { uprightsIn } from "@/lib/readers/pdf/gutters";
import type { Run } from "@/lib/readers/pdf/run";
import { meet, SAME_LINE, type Ruling } from "@/lib/readers/pdf/rulings";

/** A ruled table: columns from left to right, rows from top to bottom, and the cell that covers each of their crossings. */
export type Grid = {
  /** Edges: one more than columns, one more than rows. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For a row and a column, where its cell begins: another place where cells were made one. */
  readonly cellAt: (row: number, column: number) => { readonly row: number; readonly column: number };
};

/** A drawing of more lines than this is none of a table. */
const MOST_RULINGS = 4_000;
const FEWEST_COLUMNS = 2;
const MOST_CELLS = 4_000;

/** The tables that a page's rulings make, with what they leave to the white between its words. */
export function gridsIn(rulings: readonly Ruling[], runs: readonly Run[]): Grid[] {
  if (rulings.length > MOST_RULINGS) return [];
  const drawn = mergeAligned(rulings);
  const lines = [...drawn, ...uprightsIn(drawn, runs)];
  return connectedGroups(lines).flatMap((group) => {
    const grid = gridOf(group);
    return grid.xs.length > FEWEST_COLUMNS && grid.ys.length > 1 && grid.xs.length * grid.ys.length <= MOST_CELLS ? [grid] : [];
  });
}

/** Pieces of one border, one behind the other, as one line. */
function mergeAligned(rulings: readonly Ruling[]): Ruling[] {
  const merged: Ruling[] = [];
  const sorted = rulings.toSorted((a, b) => Number(a.level) - Number(b.level) || Math.round(a.at / SAME_LINE) - Math.round(b.at / SAME_LINE) || a.from - b.from);
  for (const ruling of sorted) {
    const last = merged.at(-1);
    if (last && last.level === ruling.level && Math.abs(last.at - ruling.at) <= SAME_LINE && ruling.from <= last.to + SAME_LINE) merged[merged.length - 1] = { ...last, to: Math.max(last.to, ruling.to) };
    else merged.push(ruling);
  }
  return merged;
}

function connectedGroups(lines: readonly Ruling[]): Ruling[][] {
  const level = lines.filter((line) => line.level);
  const upright = lines.filter((line) => !line.level);
  const groupOf = new Map<Ruling, Ruling[]>(lines.map((line) => [line, [line]]));
  for (const a of level) {
    for (const b of upright) {
      const [one, other] = [groupOf.get(a)!, groupOf.get(b)!];
      if (one === other || !meet(a, b)) continue;
      one.push(...other);
      for (const line of other) groupOf.set(line, one);
    }
  }
  return [...new Set(groupOf.values())];
}

function gridOf(group: readonly Ruling[]): Grid {
  const level = group.filter((line) => line.level);
  const upright = group.filter((line) => !line.level);
  // A table may be open at its sides.
  const xs = placesOf([...upright.map(({ at }) => at), ...ends(level)]);
  const ys = placesOf([...level.map(({ at }) => at), ...ends(upright)]).toReversed();
  const covers = (lines: readonly Ruling[], at: number, middle: number) => lines.some((line) => Math.abs(line.at - at) <= SAME_LINE && line.from <= middle && line.to >= middle);
  const beginsOwn = { row: (row: number, column: number) => covers(level, ys[row]!, (xs[column]! + xs[column + 1]!) / 2), column: (row: number, column: number) => covers(upright, xs[column]!, (ys[row]! + ys[row + 1]!) / 2) };
  return {
    xs,
    ys,
    cellAt(row, column) {
      let [top, left] = [row, column];
      while (left > 0 && !beginsOwn.column(top, left)) left--;
      while (top > 0 && !beginsOwn.row(top, left)) top--;
      while (left > 0 && !beginsOwn.column(top, left)) left--;
      return { row: top, column: left };
    },
  };
}

/** Whether two tables have their columns at the same places. */
export function haveSameColumns(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((edge, index) => Math.abs(edge - b[index]!) <= SAME_LINE);
}

function ends(lines: readonly Ruling[]): number[] {
  return lines.length === 0 ? [] : [Math.min(...lines.map(({ from }) => from)), Math.max(...lines.map(({ to }) => to))];
}

/** Different places in order, of near ones the first. */
function placesOf(places: readonly number[]): number[] {
  return places.toSorted((a, b) => a - b).filter((place, index, sorted) => index === 0 || place - sorted[index - 1]! > SAME_LINE);
}
