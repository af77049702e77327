import type { ParagraphProperties, RowCell } from "@/lib/readers/doc/paragraphs";
import type { Line } from "@/lib/readers/lines";
import { linesOfTable } from "@/lib/readers/table-rows";

type Row = { readonly texts: readonly (readonly Line[])[]; readonly cells: readonly RowCell[]; readonly head: boolean };

/** Edges nearer to one another than this, in twentieths of a point, are one: Word does not draw them exactly. */
const NEAR = 60;

/** A table of a Word 97 file while its paragraphs are met: cells end with a mark, and what a row is stands at its end. */
export class DocTable {
  #rows: Row[] = [];
  #texts: (readonly Line[])[] = [];
  #text: Line[] = [];

  add(line: Line, { endsCell }: { readonly endsCell: boolean }): void {
    this.#text.push(line);
    if (endsCell) this.#endCell();
  }

  endRow({ cells, isHead }: ParagraphProperties): void {
    if (this.#text.length > 0) this.#endCell();
    this.#rows.push({ texts: this.#texts, cells, head: isHead });
    this.#texts = [];
  }

  /** The lines of the table, if there was one. */
  end(): Line[] {
    if (this.#text.length > 0) this.#endCell();
    if (this.#texts.length > 0) this.#rows.push({ texts: this.#texts, cells: [], head: false });
    const rows = this.#rows;
    [this.#rows, this.#texts] = [[], []];
    const columns = columnsOf(rows);
    return linesOfTable(rows.map(({ texts, cells, head }) => ({ head, cells: texts.map((lines, index) => ({ lines, goesOn: cells[index]?.goesOn ?? false, columns: spanOf(columns, cells[index]?.edge, cells[index + 1]?.edge) })) })));
  }

  #endCell(): void {
    this.#texts.push(this.#text);
    this.#text = [];
  }
}

/** The left edges of all columns, whatever rows they are in. */
function columnsOf(rows: readonly Row[]): number[] {
  const edges = rows.flatMap(({ cells }) => cells.map(({ edge }) => edge)).sort((a, b) => a - b);
  return edges.filter((edge, index) => index === 0 || edge - edges[index - 1]! > NEAR);
}

function spanOf(columns: readonly number[], left: number | undefined, right: number | undefined): number {
  if (left === undefined) return 1;
  const end = right ?? Infinity;
  return Math.max(columns.filter((edge) => edge > left + NEAR && edge < end - NEAR).length + 1, 1);
}
