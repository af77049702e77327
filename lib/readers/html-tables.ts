import type { DefaultTreeAdapterTypes } from "parse5";
import { isColumnName } from "@/lib/readers/column-names";

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A cell longer than this holds a text, and the table is there to lay it out. */
const LONGEST_CELL = 500;
const FEWEST_ROWS = 2;
const LONGEST_HEAD = 14;

/** `cells`: by column, the length of a cell's words in `words`, which a tab each parts, 0 where it says nothing; null where the cell of the row above goes on. None where the row says one thing only. */
export type Row = { readonly words: string; readonly cells?: readonly (number | null)[]; readonly tableHead: boolean };

type Cell = { readonly words: string; readonly head: boolean; readonly columns: number; readonly rows: number };
/** A row's columns: its own cells in the first column of each, null where one above goes on. */
type Columns = readonly (Cell | typeof COVERED | null)[];
/** Under a neighbour that takes several columns. */
const COVERED = "covered";
const [MOST_COLUMNS, MOST_ROWS] = [63, 1000];

/** Tells tables of data from those that lay a page out, and reads their rows. */
export class TableRows {
  readonly #known = new Map<Element, ReadonlyMap<Element, Columns> | null>();
  /** Rows that name the columns: the first ones of a table, and those of head cells alone. */
  readonly #heads = new WeakSet<Element>();

  constructor(readonly isUnseen: (node: Parent) => boolean) {}

  isOfData(row: Element): boolean {
    return this.#columnsOf(row) !== undefined;
  }

  /** The row's cells; null where all its own are empty. */
  read(row: Element): Row | null {
    const columns = this.#columnsOf(row) ?? [];
    const cells = ownCells(columns).filter(({ words }) => words !== "");
    if (cells.length === 0) return null;
    const words = cells.map((cell) => cell.words).join("\t");
    if (filled(columns) === 1) return { words, tableHead: false };
    return { words, cells: columns.map((column) => (column === null ? null : column === COVERED ? 0 : column.words.length)), tableHead: this.#heads.has(row) };
  }

  #columnsOf(row: Element): Columns | undefined {
    const table = closest(row, "table");
    if (!table) return undefined;
    if (!this.#known.has(table)) this.#known.set(table, descendants(table, "table").length === 0 ? this.#gridOf(descendants(table, "tr")) : null);
    return this.#known.get(table)?.get(row);
  }

  /** The columns of each row; null for a table that lays out a page. */
  #gridOf(rows: readonly Element[]): ReadonlyMap<Element, Columns> | null {
    const grid = new Map<Element, Columns>();
    let below: number[] = [];
    let group: Parent | null = null;
    let isFirst = true;
    for (const row of rows) {
      // No cell reaches out of its group of rows.
      if (row.parentNode !== group) [group, below] = [row.parentNode, []];
      const cells = this.#cellsOf(row);
      if (cells.some(({ words }) => words.length > LONGEST_CELL)) return null;
      const columns = columnsOf(cells, below);
      grid.set(row, columns);
      const own = ownCells(columns).filter(({ words }) => words !== "");
      if (own.length > 1 && (own.every(({ head }) => head) || (isFirst && namesColumns(own)))) this.#heads.add(row);
      else if (filled(columns) > 1) isFirst = false;
    }
    return [...grid.values()].filter((columns) => filled(columns) > 1).length >= FEWEST_ROWS ? grid : null;
  }

  #cellsOf(row: Element): Cell[] {
    return row.childNodes.flatMap((node) => {
      if (!("tagName" in node) || (node.tagName !== "td" && node.tagName !== "th") || this.isUnseen(node)) return [];
      const rows = spanOf(node, "rowspan", MOST_ROWS);
      return [{ words: this.#wordsIn(node), head: node.tagName === "th", columns: Math.max(spanOf(node, "colspan", MOST_COLUMNS), 1), rows: rows === 0 ? MOST_ROWS : rows }];
    });
  }

  #wordsIn(cell: Parent): string {
    const parts: string[] = [];
    const open: DefaultTreeAdapterTypes.ChildNode[] = [...cell.childNodes].reverse();
    while (open.length > 0) {
      const node = open.pop()!;
      if (node.nodeName === "#text") parts.push((node as DefaultTreeAdapterTypes.TextNode).value);
      else if ("childNodes" in node && !this.isUnseen(node)) for (let index = node.childNodes.length - 1; index >= 0; index--) open.push(node.childNodes[index]!);
    }
    return parts.join("").replace(/[\s\0]+/g, " ").trim();
  }
}

function namesColumns(cells: readonly Cell[]): boolean {
  const named = cells.filter(({ words }) => words.length <= LONGEST_HEAD && isColumnName(words)).length;
  return named * 2 > cells.length && cells.every(({ words }) => words.length <= LONGEST_HEAD);
}

/** A row's cells in their columns, past those that cells above reach into; `below`: how many rows more each column is taken, brought up to date. */
function columnsOf(cells: readonly Cell[], below: number[]): Columns {
  const columns: (Cell | typeof COVERED | null)[] = [];
  const goOn = () => {
    while ((below[columns.length] ?? 0) > 0) {
      below[columns.length]! -= 1;
      columns.push(null);
    }
  };
  for (const cell of cells) {
    goOn();
    for (let more = 0; more < cell.columns && columns.length < MOST_COLUMNS; more++) {
      below[columns.length] = cell.rows - 1;
      columns.push(more === 0 ? cell : COVERED);
    }
  }
  goOn();
  return columns;
}

function ownCells(columns: Columns): Cell[] {
  return columns.flatMap((column) => (column === null || column === COVERED ? [] : [column]));
}

function filled(columns: Columns): number {
  return ownCells(columns).filter(({ words }) => words !== "").length + columns.filter((column) => column === null).length;
}

/** 1 where nothing is said, 0 for `rowspan=0`, to the end of the group. */
function spanOf(cell: Element, name: string, most: number): number {
  const given = Number.parseInt(cell.attrs.find((attr) => attr.name === name)?.value ?? "1", 10);
  return Number.isNaN(given) || given < 0 ? 1 : Math.min(given, most);
}

function closest(node: Element, tag: string): Element | null {
  let parent = node.parentNode;
  while (parent && "tagName" in parent) {
    if (parent.tagName === tag) return parent;
    parent = parent.parentNode;
  }
  return null;
}

/** Elements within, in order; none of a table within. */
function descendants(root: Element, tag: string): Element[] {
  const found: Element[] = [];
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...root.childNodes].reverse();
  while (open.length > 0) {
    const node = open.pop()!;
    if (!("tagName" in node)) continue;
    if (node.tagName === tag) found.push(node);
    if (node.tagName !== "table") for (let index = node.childNodes.length - 1; index >= 0; index--) open.push(node.childNodes[index]!);
  }
  return found;
}
