import type { DropReason } from "@/lib/domain/report/model";
import { columnsOf } from "@/lib/readers/pdf/columns";
import { contentsLines } from "@/lib/readers/pdf/contents";
import { pageFurniture, type Sheet } from "@/lib/readers/pdf/furniture";
import { goesOn } from "@/lib/readers/pdf/joins";
import type { Line } from "@/lib/readers/pdf/line";
import { mainSizeOf } from "@/lib/readers/pdf/lines";
import { isOfSameTable, isRestOf, withRest } from "@/lib/readers/pdf/table-pages";

/** Lines that are one paragraph, in order, perhaps over several pages; `aside` where they are none of the report's. */
export type LinesOfParagraph = { readonly lines: readonly Line[]; readonly aside?: DropReason };

/** Type so much smaller at a page's foot is a note, past which a paragraph goes on. */
const NOTE_SIZE = 0.9;

/**
 * Paragraphs out of the lines of all pages. A note that stands between two halves of a paragraph follows it; the pages'
 * own words follow all, so that they come between no two paragraphs of an item.
 */
export function paragraphsOf(sheets: readonly Sheet[]): LinesOfParagraph[] {
  const bodySize = mainSizeOf(sheets.flatMap(({ lines }) => lines.filter(({ row }) => !row)));
  const aside = new Map([...pageFurniture(sheets, bodySize), ...contentsLines(sheets)]);
  const bodies = sheets.map((sheet) => ({ ...sheet, lines: sheet.lines.filter((line) => !aside.has(line)) }));
  const column = columnsOf(bodies, bodySize);
  const notes = new Set(bodies.flatMap(({ lines }) => notesOf(lines, bodySize)));
  const paragraphs: LinesOfParagraph[] = [];
  let open: Line[] = [];
  let head: Line | null = null;
  let waiting: LinesOfParagraph[] = [];
  const furniture: LinesOfParagraph[] = [];
  const close = () => {
    if (open.length > 0) paragraphs.push({ lines: open });
    paragraphs.push(...waiting);
    open = [];
    waiting = [];
  };
  for (const line of sheets.flatMap(({ lines }) => lines)) {
    const above = open.at(-1);
    const goesOnInTable = above !== undefined && isOfSameTable(above, line);
    const why = aside.get(line) ?? (goesOnInTable && head?.words === line.words ? "running-head" : undefined);
    if (why === "contents") waiting.push({ lines: [line], aside: why });
    else if (why) furniture.push({ lines: [line], aside: why });
    else if (notes.has(line)) waiting.push({ lines: [line] });
    else if (goesOnInTable && isRestOf(above, line)) open = [withRest(above, line)];
    else if (above && goesOn({ paragraph: open, line, column: column(above.page), nextColumn: column(line.page) })) open.push(line);
    else {
      close();
      open = [line];
      head = line.row?.isHead || !line.row ? line : head;
    }
  }
  close();
  return [...paragraphs, ...furniture];
}

/** The small lines at the foot of a page's text, below some of the usual size. */
function notesOf(lines: readonly Line[], bodySize: number): Line[] {
  const last = lines.findLastIndex(({ size, row }) => row !== undefined || size >= bodySize * NOTE_SIZE);
  return last === -1 ? [] : lines.slice(last + 1);
}
