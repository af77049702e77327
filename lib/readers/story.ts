import type { Line } from "@/lib/readers/lines";
import { linesOfTable, type TableCell, type TableRow } from "@/lib/readers/table-rows";

type Table = { readonly rows: TableRow[]; cells: TableCell[] };

/** Gathers the lines of a document that is read from its start to its end, with tables and text boxes within one another. */
export class Story {
  /** The innermost list last: the body, a cell or a text box that is open. */
  readonly #lists: Line[][] = [[]];
  readonly #tables: Table[] = [];

  add(lines: readonly Line[]): void {
    const innermost = this.#lists.at(-1)!;
    for (const line of lines) innermost.push(line);
  }

  openTable(): void {
    this.#tables.push({ rows: [], cells: [] });
  }

  closeTable(): void {
    const table = this.#tables.pop();
    if (table) this.add(linesOfTable([...table.rows, { cells: table.cells, head: false }]));
  }

  closeRow(row: { readonly head: boolean }): void {
    const table = this.#tables.at(-1);
    table?.rows.push({ ...row, cells: table.cells });
    if (table) table.cells = [];
  }

  openList(): void {
    this.#lists.push([]);
  }

  /** The lines since the list was opened. */
  closeList(): Line[] {
    return this.#lists.length > 1 ? this.#lists.pop()! : [];
  }

  closeCell(cell: Omit<TableCell, "lines">): void {
    const lines = this.closeList();
    const table = this.#tables.at(-1);
    if (table) table.cells.push({ ...cell, lines });
    else this.add(lines);
  }

  /** All lines, whatever was left open. */
  end(): Line[] {
    return this.#lists.flat();
  }
}
