import { foldWidth } from "@/lib/domain/report/layers";
import { linkLabelOf } from "@/lib/domain/report/link-labels";
import { readLabel } from "@/lib/domain/report/numbering";
import { seamBetween } from "@/lib/readers/seam";

/** Lines of prose wrapped by hand or by a printed page are this wide, in columns (a Chinese character takes two). */
const NARROWEST = 40;
const WIDEST = 120;
/** A wrapped line may fall short of the fullest by a character or two that may not begin a line. */
const SLACK = { columns: 4, characters: 2 };
const FEWEST_WRAPPED = 3;
const CLOSED = /[。！？；：!?;:]$/;

/**
 * Joins the lines of a text in which each paragraph is broken at the page's width. A text is taken for one only if
 * its fullest lines are about as wide, or as long, and go on in the next line. `joined` counts the breaks taken out.
 */
export function unwrapLines(text: string): { text: string; joined: number } {
  const lines = text.split("\n");
  const widths = lines.map(widthOf);
  const widest = largest(widths);
  const longest = largest(lines.map((line) => line.trimEnd().length));
  if (widest < NARROWEST || widest > WIDEST) return { text, joined: 0 };
  const isFull = (line: string, index: number) => widths[index]! >= widest - SLACK.columns || line.trimEnd().length >= longest - SLACK.characters;
  const goesOn = lines.map((line, index) => isFull(line, index) && !CLOSED.test(line.trimEnd()) && isContinuation(lines[index + 1]));
  const joined = goesOn.filter(Boolean).length;
  if (joined < (marksParagraphs(lines) ? 1 : FEWEST_WRAPPED)) return { text, joined: 0 };
  return { text: lines.map((line, index) => (goesOn[index] ? line.trimEnd() + seamBetween(line.trimEnd(), lines[index + 1]!) : index === lines.length - 1 ? line : `${line}\n`)).join(""), joined };
}

/** Where paragraphs begin with an indent or after a blank line, one line without is no paragraph. */
function marksParagraphs(lines: readonly string[]): boolean {
  const filled = lines.flatMap((line, index) => (line.trim() === "" ? [] : [/^\s/.test(line) || (index > 0 && lines[index - 1]!.trim() === "")]));
  return filled.filter(Boolean).length >= filled.length * MARKED_SHARE;
}
const MARKED_SHARE = 0.6;

function isContinuation(line: string | undefined): boolean {
  return line !== undefined && /^\S/.test(line) && readLabel(foldWidth(line)) === null && !beginsLink(foldWidth(line));
}

/** 首先 and 第一 begin a link where a pause follows; in the middle of a sentence they may stand at a line's start too. */
function beginsLink(folded: string): boolean {
  const label = linkLabelOf(folded);
  return /[是要]$/.test(label) || (label !== "" && /^[,、:]/.test(folded.slice(label.length)));
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), 0);
}

function widthOf(line: string): number {
  let width = 0;
  for (const char of line.trimEnd()) width += char.charCodeAt(0) < 0x2000 ? 1 : 2;
  return width;
}
