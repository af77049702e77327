import { haveSameColumns } from "@/lib/readers/pdf/grids";
import type { Line } from "@/lib/readers/pdf/line";

/** Whether a row at a page's top belongs to the table that the page before ended with. */
export function isOfSameTable(above: Line, line: Line): boolean {
  const [a, b] = [above.row?.edges, line.row?.edges];
  return a !== undefined && b !== undefined && above.page !== line.page && haveSameColumns(a, b);
}

/** A row that a page's end cut in two has nothing new in its first column, which the half above had. */
export function isRestOf(above: Line, line: Line): boolean {
  const [first] = above.row!.cells;
  return line.row!.cells[0]!.lines.length === 0 && first !== undefined && !first.above && first.lines.length > 0;
}

/** The two halves as one row. */
export function withRest(above: Line, rest: Line): Line {
  const cells = above.row!.cells.map((cell) => ({ ...cell, lines: [...cell.lines, ...(rest.row!.cells.find(({ column }) => column === cell.column)?.lines ?? [])] }));
  return { ...above, page: rest.page, words: above.words + rest.words, runs: [...above.runs, ...rest.runs], row: { ...above.row!, cells } };
}
