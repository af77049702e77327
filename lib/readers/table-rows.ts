import { foldWidth } from "@/lib/domain/report/layers";
import { readLabel } from "@/lib/domain/report/numbering";
import { isColumnName } from "@/lib/readers/column-names";
import type { Line, RowLine, WordsLine } from "@/lib/readers/lines";

export type TableCell = {
  readonly lines: readonly Line[];
  /** Columns of the table that it takes. */
  readonly columns: number;
  /** It is the lower part of the cell above it. */
  readonly goesOn: boolean;
};
/** `head`: its program repeats it on each page. */
export type TableRow = { readonly cells: readonly TableCell[]; readonly head: boolean };

/** Word's own limit; a wider table's columns are not counted. */
const MOST_COLUMNS = 63;
/** A column's name is as short as this, and no sentence. */
const LONGEST_NAME = 16;
const SHORTEST_PROSE = 30;
/** A cell of a table without column names that holds so many paragraphs of prose, or section headings, is a page's layout. */
const FEWEST = { paragraphs: 2, headings: 2 };
const SECTION_RANK = 1;

/** The lines of a table: one a row, but for rows that say one thing only or hold a page's text, which are the paragraphs in them. */
export function linesOfTable(rows: readonly TableRow[]): Line[] {
  const tabular = new Set(rows.filter(isTabular));
  const heads = headRows([...tabular]);
  const hasColumnNames = heads.size > 0 && tabular.size > heads.size;
  return rows.flatMap((row): readonly Line[] => {
    const isData = tabular.has(row) && !row.cells.some((cell) => isLayout(cell, hasColumnNames));
    return isData ? [rowLine(row, heads.has(row))] : row.cells.flatMap(({ lines }) => lines);
  });
}

/** A row in which at least two cells say something; a number that its program computes is something. */
function isTabular({ cells }: TableRow): boolean {
  return cells.filter((cell) => cell.goesOn || wordsOf(cell) !== "" || cell.lines.some(({ label }) => label)).length > 1;
}

function headRows(rows: readonly TableRow[]): ReadonlySet<TableRow> {
  const marked = rows.filter(({ head }) => head);
  if (marked.length > 0) return new Set(marked);
  const last = rows.findIndex((row, index) => !(index === 0 || row.cells.some(({ goesOn }) => goesOn)) || !namesColumns(row));
  return new Set(last === -1 ? [] : rows.slice(0, last));
}

function namesColumns({ cells }: TableRow): boolean {
  const names = cells.filter(({ goesOn }) => !goesOn).map((cell) => wordsOf(cell));
  const given = names.filter((name) => name !== "");
  if (given.some((name) => name.length > LONGEST_NAME || /[。；;！？]$/.test(name))) return false;
  const isBold = cells.every(({ lines }) => lines.every((line) => "cells" in line || line.words.trim() === "" || line.bold === true));
  return isBold || given.some(isColumnName);
}

function isLayout({ lines }: TableCell, hasColumnNames: boolean): boolean {
  const paragraphs = lines.filter((line): line is WordsLine => "words" in line);
  const headings = paragraphs.filter(({ words, label = "" }) => (readLabel(foldWidth((label + words).trimStart()))?.rank ?? Infinity) <= SECTION_RANK);
  if (headings.length >= FEWEST.headings) return true;
  const prose = paragraphs.filter(({ words }) => words.length >= SHORTEST_PROSE && words.includes("。"));
  return !hasColumnNames && prose.length >= FEWEST.paragraphs;
}

function rowLine({ cells }: TableRow, tableHead: boolean): RowLine {
  const columns: (string | null)[] = [];
  for (const cell of cells) {
    const content = cell.goesOn ? null : wordsOf(cell);
    columns.push(content);
    for (let more = 1; more < cell.columns && columns.length < MOST_COLUMNS; more++) columns.push(cell.goesOn ? null : "");
  }
  return { cells: columns, tableHead, label: cells.find(({ lines }) => lines.length > 0)?.lines[0]?.label };
}

/** A cell's paragraphs in one line; a table within it gives its rows' words. */
function wordsOf({ lines }: TableCell): string {
  return lines
    .map((line) => ("cells" in line ? line.cells.filter(Boolean).join(" ") : line.words).trim())
    .filter((words) => words !== "")
    .join(" ");
}
