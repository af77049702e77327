import type { DropReason, Span } from "@/lib/domain/report/model";
import { normaliseText } from "@/lib/domain/report/normalise";
import type { Paragraph } from "@/lib/domain/report/paragraphs";
import { trimSpan } from "@/lib/domain/report/span";
import { mostIsPlain } from "@/lib/readers/most-is-plain";
import { symbolOf } from "@/lib/readers/symbols";
import type { Extracted } from "@/lib/readers/extracted";

type Marks = { readonly label?: string | undefined; readonly heading?: number | undefined; readonly aside?: DropReason | undefined; readonly bold?: boolean | undefined; readonly continues?: boolean | undefined };
/** A paragraph's words and what its format says of it; breaks within it are line feeds. */
export type WordsLine = Marks & { readonly words: string };
/** A table's row. An empty string where nothing stands in a column, null where the cell of the row above goes on. */
export type RowLine = Marks & { readonly cells: readonly (string | null)[]; readonly tableHead: boolean };
export type Line = WordsLine | RowLine;

const CELL_BREAK = "\t";

/** One text of a document's lines, and where in it each stands. Lines without words are left out; a label stays with the first line of its paragraph. */
export function layOut(lines: readonly Line[]): Pick<Extracted, "text" | "paragraphs"> {
  const parts: string[] = [];
  const paragraphs: Paragraph[] = [];
  let at = 0;
  let above: readonly Span[] = [];
  const setsApart = mostIsPlain(lines.flatMap((line) => ("cells" in line ? [] : [{ length: line.words.length, bold: line.bold === true }])));
  const add = (words: string, paragraph: Paragraph) => {
    parts.push(words);
    paragraphs.push(paragraph);
    at += words.length + 1;
  };
  for (const line of lines) {
    if ("cells" in line) {
      const { words, cells } = layOutRow(line.cells, at, above);
      if (words === "") continue;
      above = cells;
      add(words, { start: at, end: at + words.length, ...marksOf(line), cells, ...(line.tableHead ? { tableHead: true } : {}) });
      continue;
    }
    above = [];
    let marks = marksOf(setsApart ? line : { ...line, bold: undefined });
    for (const words of cleaned(line.words).split("\n")) {
      const span = trimSpan(words, { start: 0, end: words.length });
      if (!span) continue;
      add(words, { start: at + span.start, end: at + span.end, ...marks });
      marks = marksOf({ ...marks, label: undefined });
    }
  }
  return { text: parts.join("\n"), paragraphs };
}

/** Empty cells take no room: an empty span where they would stand. One that goes on from above is the cell above. */
function layOutRow(row: RowLine["cells"], start: number, above: readonly Span[]): { words: string; cells: Span[] } {
  const cells: Span[] = [];
  let words = "";
  row.forEach((cell, column) => {
    const own = trimmed(cleaned(cell ?? "").replace(/\s+/g, " "));
    if (own !== "") {
      if (words !== "") words += CELL_BREAK;
      words += own;
    }
    cells.push((cell === null && above[column]) || { start: start + words.length - own.length, end: start + words.length });
  });
  return { words, cells };
}

function marksOf({ label, heading, aside, bold, continues }: Marks): Marks {
  return { ...(label ? { label } : {}), ...(heading === undefined ? {} : { heading }), ...(aside ? { aside } : {}), ...(bold ? { bold } : {}), ...(continues ? { continues } : {}) };
}

function trimmed(words: string): string {
  const span = trimSpan(words, { start: 0, end: words.length });
  return span ? words.slice(span.start, span.end) : "";
}

function cleaned(words: string): string {
  return normaliseText(words)
    .replace(/[\x01-\x08\x0e-\x1f\x7f]/g, "")
    .replace(/[\uf000-\uf0ff]/g, (char) => symbolOf(char.charCodeAt(0)));
}
