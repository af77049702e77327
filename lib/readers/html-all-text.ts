import type { DefaultTreeAdapterTypes } from "parse5";
import { APART } from "@/lib/readers/apart";

/**
 * All the words of a page, also those that nobody sees: of hidden elements, scripts, templates, comments and
 * attributes. Where they hold markup themselves, they come without it too.
 */
export function allTextOf(root: DefaultTreeAdapterTypes.Document): string {
  const words: string[] = [];
  const aside: string[] = [];
  const steps: DefaultTreeAdapterTypes.Node[] = [root];
  while (steps.length > 0) {
    const node = steps.pop()!;
    if ("value" in node) words.push(node.value);
    if ("data" in node) aside.push(node.data);
    if ("attrs" in node) for (const { value } of node.attrs) aside.push(value);
    // Of a template, what it holds hangs elsewhere.
    const children = "content" in node ? node.content.childNodes : "childNodes" in node ? node.childNodes : [];
    for (let index = children.length - 1; index >= 0; index--) steps.push(children[index]!);
  }
  const text = [words.join(""), ...aside].join(APART);
  return text.includes("<") ? text + APART + text.replaceAll(/<[^<>]*>/g, "") : text;
}
