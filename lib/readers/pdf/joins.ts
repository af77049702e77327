import { foldWidth } from "@/lib/domain/report/layers";
import { linkLabelOf } from "@/lib/domain/report/link-labels";
import { readLabel } from "@/lib/domain/report/numbering";
import type { Column } from "@/lib/readers/pdf/columns";
import type { Line } from "@/lib/readers/pdf/line";

/** In ems of the line before. */
const SLACK = 0.5;
const INDENT = 0.75;
/** Lines of a list's item may hang as far under its label. */
const DEEPEST_HANGING = 5;
/** Type so much larger, or lines so much farther apart, begin something else. */
const OTHER_SIZE = 1.15;
const APART = 1.45;
const CLOSED = /[。；：！？;:!?][”’」』）)]?$/;
const MAY_NOT_BEGIN_A_LINE = /^[。，、；：！？”’）》〉】〕」』…—％%.,;:!?)\]}]+/;
const MAY_NOT_END_A_LINE = /^[“‘（《〈【〔「『([{]+/;
const LATIN = /^[A-Za-z\d.,%+/-]+/;
/** Figures and letters, in ems: wider ones than most. */
const LATIN_WIDTH = 0.6;

/** Lines already taken for one paragraph, the two columns, and whether a page ends between. */
type Seam = { readonly paragraph: readonly Line[]; readonly line: Line; readonly column: Column; readonly nextColumn: Column };

/**
 * Whether a line goes on with the paragraph above: that one broke because the next word had no room, and this one
 * begins where the lines of a paragraph do.
 */
export function goesOn({ paragraph, line, column, nextColumn }: Seam): boolean {
  const before = paragraph.at(-1)!;
  const em = before.size;
  if (before.row || line.row) return false;
  if (isOtherSize(before.runs.at(-1)!.size, line.runs[0]!.size)) return false;
  if (before.page === line.page && before.y - line.y > column.leading(em) * APART) return false;
  if (before.end + roomFor(line.words) * line.runs[0]!.size < column.right - SLACK * em) return false;
  // Below a headline a dash begins the line that says where it was spoken.
  if (isCentred(before, column) && (isCentred(line, nextColumn) || line.words.startsWith("——"))) return false;
  if (line.x - nextColumn.left > INDENT * em) return hangs(paragraph, line, column, nextColumn);
  return !beginsByLabel(before, line, column);
}

/** Within a paragraph, type changes with a phrase, not at a line's end. */
function isOtherSize(one: number, other: number): boolean {
  return Math.max(one, other) / Math.min(one, other) > OTHER_SIZE;
}

/** The ems that a line's first word takes: what would have had to fit into the line above. A figure keeps what is counted. */
function roomFor(words: string): number {
  const opening = MAY_NOT_END_A_LINE.exec(words)?.[0] ?? "";
  const latin = LATIN.exec(words.slice(opening.length))?.[0] ?? "";
  const rest = words.slice(opening.length + latin.length);
  const closing = MAY_NOT_BEGIN_A_LINE.exec(rest.slice(1))?.[0] ?? "";
  return opening.length + latin.length * LATIN_WIDTH + 1 + closing.length;
}

function isCentred({ x, end, size }: Line, { left, right }: Column): boolean {
  return Math.abs(x - left - (right - end)) < size * 1.5 && x - left > INDENT * size;
}

/** An indented line goes on only where the paragraph's lines all hang there. */
function hangs(paragraph: readonly Line[], line: Line, column: Column, nextColumn: Column): boolean {
  const [first, second] = paragraph;
  const em = first!.size;
  const place = (each: Line, { left }: Column) => (each.x - left) / em;
  if (isLabelled(line)) return false;
  const here = place(line, nextColumn);
  if (second) return place(second, column) > INDENT && Math.abs(here - place(second, column)) < SLACK;
  return isLabelled(first!) && here - place(first!, column) > SLACK && here - place(first!, column) < DEEPEST_HANGING;
}

function isLabelled({ words }: Line): boolean {
  const folded = foldWidth(words);
  return readLabel(folded) !== null || linkLabelOf(folded) !== "";
}

/** A number at the start of an unindented line may be the sentence's own: it begins a paragraph where nothing else would tell. */
function beginsByLabel(before: Line, line: Line, column: Column): boolean {
  const closed = CLOSED.test(before.words);
  if (readLabel(foldWidth(line.words))) return closed || !column.indents;
  return closed && !column.indents && isLabelled(line);
}
