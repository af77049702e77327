import type { Layers } from "@/lib/domain/report/layers";
import { readCounted, readLabel, ROMAN_RANK, type Label } from "@/lib/domain/report/numbering";
import type { Paragraph } from "@/lib/domain/report/paragraphs";
import { sentencesIn } from "@/lib/domain/report/sentences";
import { sliceOf, trimSpan } from "@/lib/domain/report/span";

/** A line with the label that its words or its program give it. */
export type Line = { readonly span: Paragraph; readonly label: Label | null; readonly counted: string | null };

/** A table's row is an item below whatever stands before the table; its first cell may number it. */
export const ROW: Label = { rule: "row", rank: 7, ordinal: 0, length: 0 };

/** The lines of a report with what counts each; one by one, then as they follow one another. */
export function labelledLines(layers: Layers, paragraphs: readonly Paragraph[]): readonly Line[] {
  return withTop(withFigures(layers, withFirsts(layers, paragraphs.map((span) => lineOf(layers, span)))));
}

/** （一）加强学习。1.… and on the next line 2.…: the first of these items begins behind its heading. */
function withFirsts(layers: Layers, lines: readonly Line[]): Line[] {
  return lines.flatMap((line, index) => {
    const second = lines[index + 1]?.label;
    if (!line.label || line.span.cells || second?.ordinal !== 2 || second.rank <= line.label.rank) return [line];
    const starts = sentencesIn(layers, line.span).map(({ start }) => start);
    const start = starts.find((at) => at > line.span.start && isFirstOf(second, readLabel(layers.folded.slice(at, line.span.end))));
    const head = start === undefined ? null : trimSpan(layers.text, { start: line.span.start, end: start });
    return start === undefined || !head ? [line] : [{ ...line, span: { ...line.span, ...head } }, lineOf(layers, { start, end: line.span.end })];
  });
}

function isFirstOf({ rule }: Label, label: Label | null): boolean {
  return label?.rule === rule && label.ordinal === 1;
}

/** A written number goes before a counted one: where both stand, the program's is the list's own. */
function lineOf(layers: Layers, span: Paragraph): Line {
  const written = readLabel(sliceOf(layers.folded, span));
  if (span.cells) return { span, label: ROW, counted: numberOfRow(layers, span) };
  if (written || span.label === undefined) return { span, label: written, counted: null };
  return { span, label: readCounted(span.label), counted: span.label.trim() };
}

/** Its first cell, or the number that a program counts in it. */
function numberOfRow(layers: Layers, { cells: [first] = [], label }: Paragraph): string | null {
  const words = first ? sliceOf(layers.folded, first).trim() : "";
  return /^[(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})[).、]?$/.test(words) ? words.replace(/[.、]$/, "") : (label?.trim() ?? null);
}

/** Roman numerals count the sections where nothing above them is counted. */
function withTop(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ label }) => label && label.rank <= 2)) return lines;
  return lines.map((line) => (line.label?.rank === ROMAN_RANK ? { ...line, label: { ...line.label, rank: 1 } } : line));
}

const FIGURE_BEFORE_FIGURE = /^(\d{1,2})[、.](?=\d)/;
const DIGIT = "digit";

/** 2.15名干部… and 3、4月份… between 1. and 4. count, alone they do not: which it is, is told by the numbers around it. */
function withFigures(layers: Layers, lines: readonly Line[]): readonly Line[] {
  let before = 0;
  return lines.map((line, index) => {
    const read = figureOf(layers, line, before, lines[index + 1]);
    if (read.label && read.label.rank <= DIGIT_RANK) before = read.label.rule === DIGIT ? read.label.ordinal : 0;
    return read;
  });
}
const DIGIT_RANK = 3;

/** `before`: the last number counted with, 0 for none. The first is followed by a second. */
function figureOf(layers: Layers, line: Line, before: number, next: Line | undefined): Line {
  const figure = line.counted === null && (line.label === null || (line.label.rule === "decimal" && line.label.ordinal > 1)) ? FIGURE_BEFORE_FIGURE.exec(sliceOf(layers.folded, line.span)) : null;
  const ordinal = Number(figure?.[1] ?? 0);
  if (!figure || ordinal !== before + 1 || (ordinal === 1 && !(next?.label?.rule === DIGIT && next.label.ordinal === 2))) return line;
  return { ...line, label: { rule: DIGIT, rank: DIGIT_RANK, ordinal, length: figure[0].length } };
}
