import type { DefaultTreeAdapterTypes } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A cell longer than this holds a text, and the table is there to lay it out. */
const LONGEST_CELL = 500;
const FEWEST_ROWS = 2;
const HEAD_WORDS = /序号|编号|任务|措施|举措|责任|牵头|时限|期限|时间|事项|内容|单位|部门|问题|目标|备注|项目|指标/;
const LONGEST_HEAD = 14;

export type Row = { readonly words: string; readonly cells: readonly number[]; readonly tableHead: boolean };

/** Tells tables of data from those that lay a page out, and reads their rows. */
export class TableRows {
  readonly #known = new Map<Element, boolean>();

  constructor(readonly isUnseen: (node: Parent) => boolean) {}

  isOfData(row: Element): boolean {
    const table = closest(row, "table");
    if (!table) return false;
    const known = this.#known.get(table);
    if (known !== undefined) return known;
    const rows = descendants(table, "tr");
    const isData = descendants(table, "table").length === 0 && rows.filter((one) => this.#cellsOf(one).filter(({ words }) => words !== "").length > 1).length >= FEWEST_ROWS && rows.every((one) => this.#cellsOf(one).every(({ words }) => words.length <= LONGEST_CELL));
    this.#known.set(table, isData);
    return isData;
  }

  /** The row's cells, those without words left out; null where all are empty. */
  read(row: Element): Row | null {
    const cells = this.#cellsOf(row).filter(({ words }) => words !== "");
    if (cells.length === 0) return null;
    const named = cells.filter(({ words }) => words.length <= LONGEST_HEAD && HEAD_WORDS.test(words)).length;
    const tableHead = cells.length > 1 && (cells.every(({ head }) => head) || (named * 2 > cells.length && cells.every(({ words }) => words.length <= LONGEST_HEAD)));
    return { words: cells.map(({ words }) => words).join("\t"), cells: cells.map(({ words }) => words.length), tableHead };
  }

  #cellsOf(row: Element): { words: string; head: boolean }[] {
    return row.childNodes.flatMap((node) => ("tagName" in node && (node.tagName === "td" || node.tagName === "th") && !this.isUnseen(node) ? [{ words: this.#wordsIn(node), head: node.tagName === "th" }] : []));
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

function closest(node: Element, tag: string): Element | null {
  let parent = node.parentNode;
  while (parent && "tagName" in parent) {
    if (parent.tagName === tag) return parent;
    parent = parent.parentNode;
  }
  return null;
}

function descendants(root: Element, tag: string): Element[] {
  const found: Element[] = [];
  const open: DefaultTreeAdapterTypes.ChildNode[] = [...root.childNodes];
  while (open.length > 0) {
    const node = open.pop()!;
    if (!("tagName" in node)) continue;
    if (node.tagName === tag) found.push(node);
    if (node.tagName !== "table") open.push(...node.childNodes);
  }
  return found;
}
