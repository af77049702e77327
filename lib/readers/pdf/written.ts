import type { Span } from "@/lib/domain/report/model";
import type { Paragraph } from "@/lib/domain/report/paragraphs";
import type { Place } from "@/lib/domain/report/places";
import { fromUpright } from "@/lib/readers/pdf/upright";
import type { Line, Row } from "@/lib/readers/pdf/line";
import type { LinesOfParagraph } from "@/lib/readers/pdf/paragraphs";
import type { Page } from "@/lib/readers/pdf/run";
import { seamBetween } from "@/lib/readers/seam";

/** Below the baseline, in ems. */
const DESCENT = 0.15;
const BETWEEN_CELLS = "\t";

export type Written = { readonly text: string; readonly paragraphs: readonly Paragraph[]; readonly places: readonly Place[] };

/** Paragraphs written out, one a line, each with its places on the pages; a row's cells are parted by a tab. */
export function writeOut(paragraphs: readonly LinesOfParagraph[], pages: readonly Page[]): Written {
  const pageOf = new Map(pages.map((page) => [page.number, page]));
  const parts: string[] = [];
  const written: Paragraph[] = [];
  const places: Place[] = [];
  const columns = new Map<number, Span>();
  let at = 0;

  function write(lines: readonly Line[]): void {
    for (const [index, line] of lines.entries()) {
      const words = seamBetween(lines[index - 1]?.words ?? "", line.words) + line.words;
      parts.push(words);
      places.push({ start: at + words.length - line.words.length, end: at + words.length, page: line.page, ...boxOf(line, pageOf.get(line.page)!) });
      at += words.length;
    }
  }
  function part(separator: string): void {
    parts.push(separator);
    at += separator.length;
  }

  /** A cell without words is an empty span where they would stand; one that goes on from above, the cell above. */
  function writeCells({ cells }: Row, start: number): Span[] {
    return cells.map(({ column, lines, above }) => {
      if (lines.length > 0 && at > start) part(BETWEEN_CELLS);
      const from = at;
      write(lines);
      const span = (above && columns.get(column)) || { start: from, end: at };
      columns.set(column, span);
      return span;
    });
  }

  for (const { lines, aside } of paragraphs) {
    if (written.length > 0) part("\n");
    const start = at;
    const row = lines[0]!.row;
    if (!row) columns.clear();
    const cells = row && writeCells(row, start);
    if (!row) write(lines);
    written.push({ start, end: at, ...(aside && { aside }), ...(cells && { cells }), ...(row?.isHead && { tableHead: true }) });
  }
  return { text: parts.join(""), paragraphs: written, places };
}

function boxOf({ x, end, y, size }: Line, { turn, view }: Page): Omit<Place, "start" | "end" | "page"> {
  const box = rounded(fromUpright(turn, view, { x, y: y - size * DESCENT, width: end - x, height: size }));
  return turn === 0 ? box : { ...box, turn };
}

function rounded<Box extends Record<string, number>>(box: Box): Box {
  return Object.fromEntries(Object.entries(box).map(([key, value]) => [key, Math.round(value * 100) / 100])) as Box;
}
