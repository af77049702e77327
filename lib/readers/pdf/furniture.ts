import type { DropReason } from "@/lib/domain/report/model";
import type { Line } from "@/lib/readers/pdf/line";
import { isLoneRoman, loneNumber, saysPageNumber } from "@/lib/readers/pdf/page-number";

/** A page's size and its lines from top to bottom. */
export type Sheet = { readonly number: number; readonly width: number; readonly height: number; readonly lines: readonly Line[] };

type Edge = { readonly sheet: Sheet; readonly side: "top" | "bottom"; /** From the edge inwards. */ readonly lines: readonly Line[] };

/** So many lines at a page's edge may be furniture. */
const DEEPEST = 4;
/** So near the edge, as a share of the page's height. */
const ZONE = 0.2;
/** Lines of two pages stand at the same height. */
const SAME_HEIGHT = 3;
/** A browser prints its own lines this near to the edge, in points. */
const BROWSER_MARGIN = 45;
const BROWSER_LINE = /(?:^|\s)(?:https?|file):\/\/\S|^\d{2,4}[/.-]\d{1,2}[/.-]\d{1,4}(?:[,，]?\s?(?:星期.)?(?:[上下]午)?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AP]M)?)?(?=\s|\p{Script=Han}|$)|^about:blank/iu;
/** The line next to it is farther away than lines of a paragraph are, in ems. */
const APART = 2.2;
/** A head set in type this much smaller than the body. */
const SMALLER = 0.9;

/**
 * What at the pages' edges is theirs and not the report's: numbers, heads and feet that come again at the same height,
 * a browser's own lines. A line counts only if all between it and the edge do; a table's rows never.
 */
export function pageFurniture(sheets: readonly Sheet[], bodySize: number): Map<Line, DropReason> {
  const edges = sheets.flatMap(edgesOf);
  const isRepeated = repeatsAmong(edges);
  const counts = countsAmong(edges);
  const isHeadByLook = looksAmong(edges, bodySize);
  const set = new Map<Line, DropReason>();
  for (const edge of edges) {
    for (const [depth, line] of edge.lines.entries()) {
      if (set.has(line)) continue;
      const why = saysPageNumber(line.words) || counts(edge, depth) ? "page-number" : isBrowserLine(edge, line) || isMarked(edge, line) || isRepeated(edge, line) || isHeadByLook(edge, depth) ? "running-head" : null;
      if (!why) break;
      set.set(line, why);
    }
  }
  return set;
}

function edgesOf(sheet: Sheet): Edge[] {
  const untilTable = (lines: readonly Line[]) => {
    const first = lines.findIndex(({ row }) => row);
    return lines.slice(0, first === -1 ? DEEPEST : Math.min(first, DEEPEST));
  };
  return [
    { sheet, side: "top", lines: untilTable(sheet.lines) },
    { sheet, side: "bottom", lines: untilTable(sheet.lines.toReversed()) },
  ];
}

function isInZone({ sheet, side }: Edge, y: number): boolean {
  return side === "top" ? y > sheet.height * (1 - ZONE) : y < sheet.height * ZONE;
}

function isBrowserLine({ sheet, side }: Edge, { y, words }: Line): boolean {
  return (side === "top" ? sheet.height - y : y) < BROWSER_MARGIN && BROWSER_LINE.test(words);
}

function isMarked(edge: Edge, line: Line): boolean {
  return line.artifact && isInZone(edge, line.y);
}

function keyOf(words: string): string {
  return words.replace(/\s+/g, "").replace(/\d+/g, "#");
}

/** The same words, or the same but for numbers, at the same height of another page. */
function repeatsAmong(edges: readonly Edge[]): (edge: Edge, line: Line) => boolean {
  const heights = new Map<string, { y: number; page: number }[]>();
  for (const { side, lines } of edges) {
    for (const { words, y, page } of lines) {
      const key = side + keyOf(words);
      const found = heights.get(key);
      if (found) found.push({ y, page });
      else heights.set(key, [{ y, page }]);
    }
  }
  return (edge, { words, y, page }) =>
    isInZone(edge, y) && keyOf(words) !== "#" && (heights.get(edge.side + keyOf(words)) ?? []).some((other) => other.page !== page && Math.abs(other.y - y) <= SAME_HEIGHT);
}

/** A bare number counts as a page's where other pages count on from it, or where it stands apart and is this page's. */
function countsAmong(edges: readonly Edge[]): (edge: Edge, depth: number) => boolean {
  const ahead = ({ side }: Edge, { words, page }: Line) => {
    const number = loneNumber(words);
    return number === null ? null : `${side} ${number - page}`;
  };
  const pages = new Map<string, Set<number>>();
  for (const edge of edges) {
    for (const [depth, line] of edge.lines.entries()) {
      const key = depth < 2 || isInZone(edge, line.y) ? ahead(edge, line) : null;
      if (key !== null) pages.set(key, (pages.get(key) ?? new Set()).add(line.page));
    }
  }
  return (edge, depth) => {
    const line = edge.lines[depth]!;
    const key = ahead(edge, line);
    if (key === null) return isLoneRoman(line.words) && isInZone(edge, line.y) && standsApart(edge, depth);
    return (pages.get(key)?.size ?? 0) > 1 || (isInZone(edge, line.y) && standsApart(edge, depth));
  };
}

function standsApart({ lines }: Edge, depth: number): boolean {
  const [line, inner] = [lines[depth]!, lines[depth + 1]];
  return !inner || Math.abs(inner.y - line.y) > APART * Math.max(line.size, inner.size);
}

/** Heads that name the chapter differ from page to page: small type, apart, at one height on several pages. */
function looksAmong(edges: readonly Edge[], bodySize: number): (edge: Edge, depth: number) => boolean {
  const isSmallAndApart = (edge: Edge, depth: number) => isInZone(edge, edge.lines[depth]!.y) && edge.lines[depth]!.size < bodySize * SMALLER && standsApart(edge, depth);
  const found = edges.filter(({ side, lines }) => side === "top" && lines.length > 0).filter((edge) => isSmallAndApart(edge, 0)).map(({ lines }) => lines[0]!);
  return (edge, depth) => edge.side === "top" && depth === 0 && isSmallAndApart(edge, 0) && found.some(({ page, y }) => page !== edge.lines[0]!.page && Math.abs(y - edge.lines[0]!.y) <= SAME_HEIGHT);
}
