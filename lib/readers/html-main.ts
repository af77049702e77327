import type { Block, Element } from "@/lib/readers/html-blocks";

/** The smallest element that holds this share of a page's prose is its main part. */
const MAIN_SHARE = 0.8;
const SHORTEST_PROSE = 20;
const ASIDE = new Set(["nav", "aside", "footer"]);

/** Tells of a block whether it lies in the page's main part; of a page without prose every block does. */
export function mainPart(blocks: readonly Block[]): (block: Block) => boolean {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const { words, element } of blocks) {
    if (words.length < SHORTEST_PROSE || !/[，,。；;]/.test(words)) continue;
    total += words.length;
    for (const around of ancestors(element)) weights.set(around, (weights.get(around) ?? 0) + words.length);
  }
  // Of the elements that hold enough, the innermost was met first on the way up from a block.
  const main = [...weights].reduce<Element | null>((best, [element, weight]) => (weight >= total * MAIN_SHARE && (!best || isWithin(element, best)) ? element : best), null);
  return ({ element }) => main === null || (isWithin(element, main) && ![...ancestors(element)].some((around) => ASIDE.has(around.tagName)));
}

function* ancestors(element: Element | null): Generator<Element> {
  let node: Element | null = element;
  while (node) {
    yield node;
    node = node.parentNode && "tagName" in node.parentNode ? node.parentNode : null;
  }
}

function isWithin(element: Element | null, outer: Element): boolean {
  for (const around of ancestors(element)) if (around === outer) return true;
  return false;
}
