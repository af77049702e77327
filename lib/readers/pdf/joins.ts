import { foldWidth } from "@/lib/domain/report/layers";
import { readLabel } from "@/lib/domain/report/numbering";
import type { Column } from "@/lib/readers/pdf/columns";
import type { Line } from "@/lib/readers/pdf/line";

/** In ems of the line before. */
const SLACK = 0.5;
const INDENT = 1.2;
/** Lines of a list's item may hang as far under its label. */
const DEEPEST_HANGING = 5;
/** Type so much larger, or lines so much farther apart, begin something else. */
const OTHER_SIZE = 1.15;
const APART = 1.45;
const CLOSED = /[。；：！？;:!?][”’」』）)]?$/;
const MAY_NOT_BEGIN_A_LINE = /^[。，、；：！？”’）》〉】〕」』…—％%.,;:!?)\]}]+/;
const MAY_NOT_END_A_LINE = /^[“‘（《〈【〔「『([{]+/;

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
  if (before.page === line.page && before.y - line.y > column.leading * APART) return false;
  if (before.end + roomFor(line.words) * line.runs[0]!.size < column.right - SLACK * em) return false;
  if (isCentred(before, column) && isCentred(line, nextColumn)) return false;
  if (line.x - nextColumn.left > INDENT * em) return hangs(paragraph, line, column, nextColumn);
  return !beginsByLabel(before, line, column);
}

/** Within a paragraph, type changes with a phrase, not at a line's end. */
function isOtherSize(one: number, other: number): boolean {
  return Math.max(one, other) / Math.min(one, other) > OTHER_SIZE;
}

/** The ems that a line's first word takes: what would have had to fit into the line above. */
function roomFor(words: string): number {
  const opening = MAY_NOT_END_A_LINE.exec(words)?.[0] ?? "";
  const rest = words.slice(opening.length);
  const word = /^[A-Za-z\d.,%+/-]+/.exec(rest)?.[0] ?? [...rest][0] ?? "";
  const closing = MAY_NOT_BEGIN_A_LINE.exec(rest.slice(word.length))?.[0] ?? "";
  return opening.length + closing.length + (/^[A-Za-z\d.,%+/-]/.test(word) ? word.length * 0.5 : 1);
}

function isCentred({ x, end, size }: Line, { left, right }: Column): boolean {
  return Math.abs(x - left - (right - end)) < size * 1.5 && x - left > INDENT * size;
}

/** An indented line goes on only where the paragraph's lines all hang there. */
function hangs(paragraph: readonly Line[], line: Line, column: Column, nextColumn: Column): boolean {
  const [first, second] = paragraph;
  const em = first!.size;
  const place = (each: Line, { left }: Column) => (each.x - left) / em;
  if (readLabel(foldWidth(line.words))) return false;
  const here = place(line, nextColumn);
  if (second) return place(second, column) > INDENT && Math.abs(here - place(second, column)) < SLACK;
  const label = readLabel(foldWidth(first!.words)) !== null;
  return label && here - place(first!, column) > SLACK && here - place(first!, column) < DEEPEST_HANGING;
}

/** A number at the start of an unindented line may be the sentence's own: it begins a paragraph where nothing else would tell. */
function beginsByLabel(before: Line, line: Line, column: Column): boolean {
  const closed = CLOSED.test(before.words);
  if (readLabel(foldWidth(line.words))) return closed || !column.indents;
  return closed && !column.indents && /^(?:[一二三四五六七八九十]{1,2}[是要]|第[一二三四五六七八九十]{1,2}[，,、])/.test(line.words);
}
