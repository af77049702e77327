import { haveSameColumns, type Grid } from "@/lib/readers/pdf/grids";
import type { Line } from "@/lib/readers/pdf/line";
import { linesOfRuns } from "@/lib/readers/pdf/lines";
import type { Run } from "@/lib/readers/pdf/run";

/** A cell longer than this holds a text, and the table is there to lay it out. */
const LONGEST_CELL = 500;
const FEWEST_ROWS = 2;
const LONGEST_HEAD = 14;
/** The middle of a character above its baseline, in ems. */
const MIDDLE = 0.35;

/**
 * The words of ruled tables as a line for each row, and the runs that stand in none. One row alone is taken for a table
 * where the page before had one of the same columns, `known` by their edges.
 */
export function takeRows(runs: readonly Run[], grids: readonly Grid[], page: number, known: readonly (readonly number[])[] = []): { rows: Line[]; rest: Run[] } {
  const rows: Line[] = [];
  let rest = [...runs];
  for (const grid of grids) {
    const inside = rest.filter((run) => placeIn(grid, run) !== null);
    const goesOn = known.some((edges) => haveSameColumns(edges, grid.xs));
    const found = rowsOf(grid, inside, page, goesOn ? 0 : FEWEST_ROWS);
    if (!found) continue;
    rows.push(...found);
    const taken = new Set(inside);
    rest = rest.filter((run) => !taken.has(run));
  }
  return { rows, rest };
}

function placeIn({ xs, ys }: Grid, { x, y, width, size }: Run): { row: number; column: number } | null {
  const column = xs.findLastIndex((edge) => edge <= x + width / 2);
  const row = ys.findLastIndex((edge) => edge >= y + size * MIDDLE);
  return column >= 0 && column < xs.length - 1 && row >= 0 && row < ys.length - 1 ? { row, column } : null;
}

/** The rows of a table of data, or null where the rules only lay out a page. */
function rowsOf(grid: Grid, runs: readonly Run[], page: number, fewest: number): Line[] | null {
  const cells = new Map<string, Run[]>();
  for (const run of runs) {
    const place = placeIn(grid, run)!;
    const { row, column } = grid.cellAt(place.row, place.column);
    const own = cells.get(`${row} ${column}`);
    if (own) own.push(run);
    else cells.set(`${row} ${column}`, [run]);
  }
  const linesAt = new Map([...cells].map(([key, own]) => [key, linesOfRuns(own, page)]));
  if ([...linesAt.values()].some((lines) => lengthOf(lines) > LONGEST_CELL)) return null;
  const rows = grid.ys.slice(1).flatMap((_, row) => rowLine(grid, row, linesAt, page) ?? []);
  if (rows.filter(({ row }) => filled(row!).length > 1).length < fewest) return null;
  const head = rows.findIndex(({ row }) => filled(row!).length > 1);
  return rows.map((line, index) => (index === head && index < rows.length - 1 && isHead(line) ? { ...line, row: { ...line.row!, isHead: true } } : line));
}

function rowLine({ xs, ys, cellAt }: Grid, row: number, linesAt: ReadonlyMap<string, Line[]>, page: number): Line | null {
  const cells = xs.slice(1).flatMap((_, column) => {
    const begins = cellAt(row, column);
    if (begins.column !== column) return [];
    return [{ column, above: begins.row < row, lines: begins.row < row ? [] : (linesAt.get(`${row} ${column}`) ?? []) }];
  });
  const lines = cells.flatMap((cell) => cell.lines);
  if (lines.length === 0) return null;
  const size = lines[0]!.size;
  return {
    page,
    words: lines.map(({ words }) => words).join(""),
    x: xs[0]!,
    end: xs.at(-1)!,
    y: ys[row]! - size,
    size,
    artifact: false,
    runs: lines.flatMap(({ runs }) => runs),
    row: { cells, edges: xs, isHead: false },
  };
}

function filled({ cells }: NonNullable<Line["row"]>): readonly { readonly lines: readonly Line[] }[] {
  return cells.filter(({ lines }) => lines.length > 0);
}

/** Names of columns are short and without a stop. */
function isHead({ row, words }: Line): boolean {
  return !/[。；]/.test(words) && row!.cells.every(({ lines, above }) => above || (lines.length > 0 && lengthOf(lines) <= LONGEST_HEAD));
}

function lengthOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { words }) => sum + words.length, 0);
}
