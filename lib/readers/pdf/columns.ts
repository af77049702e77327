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
/** Lines of a paragraph are not farther apart, in ems. */
const WIDEST_LEADING = 3.5;
const MIRRORED = { fewestLines: 8 };
const INDENT = { least: 1.2, most: 4.5, share: 0.1 };

/** The em of most of the text. */
export function bodySizeOf(lines: readonly Line[]): number {
  const lengths = new Map<number, number>();
  for (const { size, words } of lines) lengths.set(round(size), (lengths.get(round(size)) ?? 0) + words.length);
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best), [12, 0])[0];
}

function round(size: number): number {
  return Math.round(size * 4) / 4;
}

/** The column of a page, told from all pages of its width; margins may be mirrored on left and right pages. */
export function columnsOf(sheets: readonly Sheet[], bodySize: number): (page: number) => Column {
  const columns = new Map<number, Column>();
  for (const width of new Set(sheets.map((sheet) => Math.round(sheet.width)))) {
    const alike = sheets.filter((sheet) => Math.round(sheet.width) === width);
    const [odd, even] = [1, 0].map((rest) => alike.filter(({ number }) => number % 2 === rest)) as [Sheet[], Sheet[]];
    const [onOdd, onEven] = [columnOf(odd, bodySize), columnOf(even, bodySize)];
    const mirrored = [odd, even].every((side) => bodyLines(side, bodySize).length >= MIRRORED.fewestLines) && Math.abs(onOdd.left - onEven.left) > SAME_EDGE * bodySize;
    const all = columnOf(alike, bodySize);
    for (const { number } of alike) columns.set(number, !mirrored ? all : number % 2 === 1 ? onOdd : onEven);
  }
  return (page) => columns.get(page)!;
}

function bodyLines(sheets: readonly Sheet[], em: number): Line[] {
  return sheets.flatMap(({ lines }) => lines.filter((line) => isBody(line, em)));
}

function isBody({ size, row }: Line, em: number): boolean {
  return !row && Math.abs(size - em) <= em * 0.15;
}

function columnOf(sheets: readonly Sheet[], em: number): Column {
  const lines = bodyLines(sheets, em);
  const left = marginOf(lines.map(({ x }) => x), em);
  const right = -marginOf(lines.map(({ end }) => -end), em);
  const indented = lines.filter(({ x }) => x - left >= INDENT.least * em && x - left <= INDENT.most * em);
  return { left, right, leading: leadingOf(sheets, em), indents: indented.length > 0 && indented.length >= lines.length * INDENT.share };
}

/** The least place at which enough lines begin. */
function marginOf(places: readonly number[], em: number): number {
  const sorted = places.toSorted((a, b) => a - b);
  const wanted = Math.max(SUPPORT.lines, sorted.length * SUPPORT.share);
  for (const [index, place] of sorted.entries()) {
    const last = sorted[index + Math.ceil(wanted) - 1];
    if (last !== undefined && last - place <= SAME_EDGE * em) return place;
  }
  return sorted[0] ?? 0;
}

function leadingOf(sheets: readonly Sheet[], em: number): number {
  const distances = sheets.flatMap((sheet) => {
    const body = bodyLines([sheet], em);
    return body.slice(1).map((line, index) => body[index]!.y - line.y);
  });
  const near = distances.filter((distance) => distance > 0 && distance < WIDEST_LEADING * em).toSorted((a, b) => a - b);
  return near[Math.floor(near.length / 2)] ?? WIDEST_LEADING * em;
}
