import type { Sheet } from "@/lib/readers/pdf/furniture";
import type { Line } from "@/lib/readers/pdf/line";

/** Where the text of a page begins and ends, and how it is set. */
export type Column = {
  readonly left: number;
  readonly right: number;
  /** From one baseline to the next. */
  readonly leading: number;
  /** Paragraphs begin with an indent. */
  readonly indents: boolean;
};

/** Ends of lines so near to each other, in ems, are one margin. */
const SAME_EDGE = 0.6;
/** So many lines, or this share of them, make a margin. */
const SUPPORT = { lines: 2, share: 0.1 };
/** Lines at least so wide, as a share of the widest, are taken for a paragraph's. */
const FULL_SHARE = 0.6;
/** Lines of a paragraph are not farther apart, in ems. */
const WIDEST_LEADING = 3.5;
const MIRRORED = { fewestLines: 8 };
const INDENT = { least: 1.2, most: 4.5, share: 0.1 };

/** The column of a page, told from all pages of its width; margins may be mirrored on left and right pages. */
export function columnsOf(sheets: readonly Sheet[], bodySize: number): (page: number) => Column {
  const columns = new Map<number, Column>();
  for (const width of new Set(sheets.map((sheet) => Math.round(sheet.width)))) {
    const alike = sheets.filter((sheet) => Math.round(sheet.width) === width);
    const [odd, even] = [1, 0].map((rest) => alike.filter(({ number }) => number % 2 === rest)) as [Sheet[], Sheet[]];
    const [onOdd, onEven] = [columnOf(odd, bodySize), columnOf(even, bodySize)];
    const mirrored = [odd, even].every((side) => fullLines(side).length >= MIRRORED.fewestLines) && Math.abs(onOdd.left - onEven.left) > SAME_EDGE * bodySize;
    const all = columnOf(alike, bodySize);
    for (const { number } of alike) columns.set(number, !mirrored ? all : number % 2 === 1 ? onOdd : onEven);
  }
  return (page) => columns.get(page)!;
}

/** Lines that fill much of the column: a menu's or a list's tell nothing of it. */
function fullLines(sheets: readonly Sheet[]): Line[] {
  const lines = sheets.flatMap((sheet) => sheet.lines.filter(({ row }) => !row));
  const widest = lines.reduce((most, { x, end }) => Math.max(most, end - x), 0);
  const full = lines.filter(({ x, end }) => end - x >= widest * FULL_SHARE);
  return full.length >= SUPPORT.lines ? full : lines;
}

function columnOf(sheets: readonly Sheet[], em: number): Column {
  const full = fullLines(sheets);
  const left = marginOf(full.map(({ x }) => x), em);
  const right = -marginOf(full.map(({ end }) => -end), em);
  const indented = full.filter(({ x }) => x - left >= INDENT.least * em && x - left <= INDENT.most * em);
  return { left, right, leading: leadingOf(sheets, new Set(full), em), indents: indented.length > 0 && indented.length >= full.length * INDENT.share };
}

/** The least place at which enough lines begin. */
function marginOf(places: readonly number[], em: number): number {
  const sorted = places.toSorted((a, b) => a - b);
  const wanted = Math.ceil(Math.max(SUPPORT.lines, sorted.length * SUPPORT.share));
  for (const [index, place] of sorted.entries()) {
    const last = sorted[index + wanted - 1];
    if (last !== undefined && last - place <= SAME_EDGE * em) return place;
  }
  return sorted[0] ?? 0;
}

/** From a full line to the next line: they are mostly of one paragraph. */
function leadingOf(sheets: readonly Sheet[], full: ReadonlySet<Line>, em: number): number {
  const distances = sheets.flatMap(({ lines }) => lines.slice(1).flatMap((line, index) => (full.has(lines[index]!) ? [lines[index]!.y - line.y] : [])));
  const near = distances.filter((distance) => distance > 0 && distance < WIDEST_LEADING * em).toSorted((a, b) => a - b);
  return near[Math.floor(near.length / 2)] ?? WIDEST_LEADING * em;
}
