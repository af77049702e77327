import type { DefaultTreeAdapterTypes } from "parse5";
import { foldWidth } from "@/lib/domain/report/layers";
import { normaliseText } from "@/lib/domain/report/normalise";
import { readLabel } from "@/lib/domain/report/numbering";
import { TableRows } from "@/lib/readers/html-tables";

export type Element = DefaultTreeAdapterTypes.Element;
/** One line of a page: its words, white space folded, and the block element that holds them. */
export type Block = {
  readonly words: string;
  readonly element: Element | null;
  /** Of a table's row: its cells, as in `Row`. */
  readonly cells?: readonly (number | null)[];
  readonly tableHead?: boolean;
  /** All of it leads elsewhere: an entry of a menu, never prose. */
  readonly linked?: boolean;
  /** All of it bold, or in a heading's element. */
  readonly bold?: boolean;
  /** It goes on with the item of a numbered list that the block before it is of. */
  readonly continues?: boolean;
  /** 1 to 6: the heading's element it stands in. */
  readonly heading?: number;
};

const UNSEEN = new Set(["head", "script", "style", "noscript", "template", "iframe", "object", "svg", "math", "textarea", "select", "canvas", "audio", "video", "map"]);
const INLINE = new Set("a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark meter nobr o:p output q rp rt ruby s samp small span strike strong sub sup time tt u var wbr st1:chsdate st1:personname".split(" "));
const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

type Step = { readonly node: DefaultTreeAdapterTypes.Node; readonly leave: boolean };

/** The visible lines of a page in document order: a block element or <br> ends one. Lists keep the numbers a browser shows. */
export function blocksOf(root: DefaultTreeAdapterTypes.Document): Block[] {
  const blocks: Block[] = [];
  let parts: string[] = [];
  let look = { linked: true, bold: true };
  let element: Element | null = null;
  let number = "";
  let lastItem: Element | null = null;
  const numbers = new Map<Element, number>();
  const rows = new TableRows(isUnseen);

  function endLine(): void {
    const words = normaliseText(parts.join("")).replace(/[\t\n ]+/g, " ").replace(/^ | $/g, "");
    const { linked, bold } = look;
    parts = [];
    look = { linked: true, bold: true };
    if (!/\S/.test(words)) return;
    const heading = headingAround(element);
    const item = itemAround(element);
    const continues = item !== null && item === lastItem && number === "";
    lastItem = item;
    blocks.push({ words: number !== "" && !readLabel(foldWidth(words.trimStart())) ? number + words : words, element, linked, bold, ...(heading !== null && { heading }), ...(continues && { continues }) });
    number = "";
  }

  const steps: Step[] = [{ node: root, leave: false }];
  while (steps.length > 0) {
    const { node, leave } = steps.pop()!;
    if (leave) {
      endLine();
      if (isItem(node)) number = "";
    } else if (isText(node)) {
      if (parts.length === 0) element = blockAround(node);
      if (/\S/.test(node.value)) {
        const own = lookOf(node);
        look = { linked: look.linked && own.linked, bold: look.bold && own.bold };
      }
      if (isPreformatted(node)) node.value.split("\n").forEach((line, index) => (index > 0 && endLine(), parts.push(line)));
      else parts.push(node.value);
    } else if ("tagName" in node && node.tagName === "tr" && rows.isOfData(node)) {
      endLine();
      const row = rows.read(node);
      if (row) blocks.push({ ...row, element: node });
    } else if ("childNodes" in node && !isUnseen(node)) {
      const inline = !("tagName" in node) || INLINE.has(node.tagName);
      if (!inline) {
        endLine();
        if (isItem(node)) number = numberOf(node, numbers);
        steps.push({ node, leave: true });
      }
      for (let index = node.childNodes.length - 1; index >= 0; index--) steps.push({ node: node.childNodes[index]!, leave: false });
    }
  }
  endLine();
  return blocks;
}

function isText(node: DefaultTreeAdapterTypes.Node): node is DefaultTreeAdapterTypes.TextNode {
  return node.nodeName === "#text";
}

function isUnseen(node: DefaultTreeAdapterTypes.ParentNode): boolean {
  if (!("tagName" in node)) return false;
  return UNSEEN.has(node.tagName) || node.attrs.some(({ name, value }) => name === "hidden" || (name === "style" && HIDING.test(value)));
}

function parentElement(node: DefaultTreeAdapterTypes.ChildNode): Element | null {
  return node.parentNode && "tagName" in node.parentNode ? node.parentNode : null;
}

function blockAround(node: DefaultTreeAdapterTypes.TextNode): Element | null {
  let element = parentElement(node);
  while (element && INLINE.has(element.tagName)) element = parentElement(element);
  return element;
}

/** Whether inline elements around some words make them a link, and bold. */
function lookOf(node: DefaultTreeAdapterTypes.TextNode): { linked: boolean; bold: boolean } {
  const look = { linked: false, bold: false };
  for (let element = parentElement(node); element && INLINE.has(element.tagName); element = parentElement(element)) {
    if (element.tagName === "a" && attribute(element, "href") !== undefined) look.linked = true;
    if (element.tagName === "b" || element.tagName === "strong" || BOLD.test(attribute(element, "style") ?? "")) look.bold = true;
  }
  return look;
}
const BOLD = /font-weight\s*:\s*(?:bold|[6-9]00)|font-family\s*:[^;]{0,20}黑体/i;

/** The item of a numbered list around a block. */
function itemAround(element: Element | null): Element | null {
  let [node, steps] = [element, 0];
  while (node && node.tagName !== "li" && steps++ < ITEM_STEPS) node = parentElement(node);
  return node?.tagName === "li" && node.parentNode?.nodeName === "ol" ? node : null;
}
const ITEM_STEPS = 4;

function headingAround(element: Element | null): number | null {
  const level = /^h([1-6])$/.exec(element?.tagName ?? "")?.[1];
  return level === undefined ? null : Number(level);
}

function isPreformatted(node: DefaultTreeAdapterTypes.TextNode): boolean {
  return parentElement(node)?.tagName === "pre";
}

function isItem(node: DefaultTreeAdapterTypes.Node): boolean {
  return node.nodeName === "li";
}

/** `3. ` for the third item of a numbered list; empty for an item of any other. */
function numberOf(node: Element, numbers: Map<Element, number>): string {
  const list = node.parentNode;
  if (!list || !("tagName" in list) || list.tagName !== "ol") return "";
  if (/list-style[^;]{0,40}none/i.test(attribute(list, "style") ?? "")) return "";
  const given = Number.parseInt(attribute(node, "value") ?? "", 10);
  const start = Number.parseInt(attribute(list, "start") ?? "", 10);
  const number = Number.isNaN(given) ? (numbers.get(list) ?? (Number.isNaN(start) ? 1 : start)) : given;
  numbers.set(list, number + 1);
  return `${number}. `;
}

function attribute(node: Element, name: string): string | undefined {
  return node.attrs.find((attr) => attr.name === name)?.value;
}
