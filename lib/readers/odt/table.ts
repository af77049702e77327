import type { TableCell } from "@/lib/readers/table-rows";
import { attribute, type Attributes } from "@/lib/readers/xml";

type Cell = Omit<TableCell, "lines">;

/** More than a page has room for. */
const MOST = 1000;

/** A table of an OpenDocument text while its rows are met: a cell over several rows has covered ones below it. */
export class OdtTable {
  /** By column, the rows below its own that the cell above reaches into. */
  readonly #reaches: { readonly from: number; readonly to: number }[] = [];
  readonly #cells: (Cell | null)[] = [];
  #row = 0;
  #column = 0;
  #heads = 0;

  openHead(): void {
    this.#heads++;
  }

  closeHead(): void {
    this.#heads--;
  }

  get isHead(): boolean {
    return this.#heads > 0;
  }

  openRow(): void {
    this.#row++;
    this.#column = 0;
  }

  openCell(name: string, attributes: Attributes): void {
    const column = this.#column++;
    const reach = this.#reaches[column];
    if (name === "table:covered-table-cell") {
      // Or it lies under its neighbour, which takes its column.
      const goesOn = reach !== undefined && reach.from < this.#row && this.#row <= reach.to;
      return void this.#cells.push(goesOn ? { columns: 1, goesOn } : null);
    }
    const columns = countOf(attributes, "number-columns-spanned");
    const to = this.#row + countOf(attributes, "number-rows-spanned") - 1;
    if (to > this.#row) for (let under = column; under < column + columns; under++) this.#reaches[under] = { from: this.#row, to };
    this.#cells.push({ columns, goesOn: false });
  }

  /** The cell that was opened last; null for one that lies under its neighbour. */
  closeCell(): Cell | null {
    return this.#cells.pop() ?? null;
  }
}

function countOf(attributes: Attributes, name: string): number {
  return Math.min(Math.max(Math.floor(Number(attribute(attributes, name) ?? 1)) || 1, 1), MOST);
}
