import type { Sheet } from "@/lib/readers/pdf/furniture";
import type { Line } from "@/lib/readers/pdf/line";

/** Where the text of a page begins and ends, and how it is set. */
export type Column = {
  readonly left: number;
  readonly right: number;
  /** From one baseline of a paragraph to the next, in type of a size. */
  readonly leading: (size: number) => number;
  /** Paragraphs begin with an indent. */
  readonly indents: boolean;
};

/** Ends of lines so near to each other, in ems, are one margin. */
const SAME_EDGE = 0.6;
/** So many lines, or this share of them, make a margin. */
const SUPPORT = { lines: 2, share: 0.1 };
/** Lines at least so wide, as a share of the widest, are taken for a paragraph's. */
const FULL_SHARE = 0.6;
/** A line that ends so near to the margin, in ems, is full. */
const FULL_WITHIN = 2.5;
/** Where no line tells, in ems. */
const WIDEST_LEADING = 2.5;
const MIRRORED = { fewestLines: 8 };
const INDENT = { least: 0.75, most: 4.5, share: 0.1 };

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
  return { left, right, leading: leadingsOf(sheets, { left, right }), indents: indented.length > 0 && indented.length >= full.length * INDENT.share };
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

/** Told by lines that surely go on: from a full one to one that begins at the margin. */
function leadingsOf(sheets: readonly Sheet[], { left, right }: { left: number; right: number }): (size: number) => number {
  const distances = new Map<number, number[]>();
  for (const { lines } of sheets) {
    for (const [index, line] of lines.slice(1).entries()) {
      const before = lines[index]!;
      if (before.row || line.row || before.end < right - FULL_WITHIN * before.size || line.x - left > INDENT.least * line.size) continue;
      const found = distances.get(before.size);
      if (found) found.push(before.y - line.y);
      else distances.set(before.size, [before.y - line.y]);
    }
  }
  const medians = new Map([...distances].map(([size, found]) => [size, found.toSorted((a, b) => a - b)[Math.floor(found.length / 2)]!]));
  return (size) => medians.get(size) ?? WIDEST_LEADING * size;
}
