import { parse, type DefaultTreeAdapterTypes } from "parse5";

type Node = DefaultTreeAdapterTypes.ChildNode;

/** A page's elements as plain data: text, or tag, attributes, children. */
export type Tree = string | readonly [tag: string, props: Readonly<Record<string, unknown>>, children: readonly Tree[]];

/** What a browser would show of a page: its body without scripts and what they bring along. */
export function treeOf(html: string): Tree[] {
  const root = parse(html).childNodes.find((node) => node.nodeName === "html") as DefaultTreeAdapterTypes.Element;
  const body = root.childNodes.find((node) => node.nodeName === "body") as DefaultTreeAdapterTypes.Element;
  return body.childNodes.flatMap(nodeOf);
}

/** The words of a tree, to tell whether two pages show the same. */
export function wordsOf(trees: readonly Tree[]): string {
  return trees.map((tree) => (typeof tree === "string" ? tree : wordsOf(tree[2]))).join("");
}

function nodeOf(node: Node): Tree[] {
  if ("value" in node) return [node.value];
  if (!("attrs" in node) || node.nodeName === "script" || node.nodeName === "template" || node.nodeName === "link") return [];
  return [[node.tagName, propsOf(node.attrs), node.childNodes.flatMap(nodeOf)]];
}

/** As React wants them; what it does not know it writes as it stands. */
const NAMES: Readonly<Record<string, string>> = { class: "className", for: "htmlFor", tabindex: "tabIndex", colspan: "colSpan", maxlength: "maxLength", autocomplete: "autoComplete", value: "defaultValue", checked: "defaultChecked", datetime: "dateTime" };

function propsOf(attrs: readonly { name: string; value: string }[]): Record<string, unknown> {
  return Object.fromEntries(attrs.map(({ name, value }) => [NAMES[name] ?? name, name === "style" ? styleOf(value) : value]));
}

function styleOf(text: string): Record<string, string> {
  const rules = text.split(";").filter((rule) => rule.includes(":"));
  return Object.fromEntries(rules.map((rule) => [rule.slice(0, rule.indexOf(":")).trim().replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), rule.slice(rule.indexOf(":") + 1).trim()]));
}
