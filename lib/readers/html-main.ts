import { foldWidth } from "@/lib/domain/report/layers";
import { readLabel } from "@/lib/domain/report/numbering";
import type { Block, Element } from "@/lib/readers/html-blocks";

/** The smallest element that holds this share of a page's prose, and all its section headings, is the main part. */
const MAIN_SHARE = 0.8;
const SHORTEST_PROSE = 20;
/** 一、 and （一）: menus have none. */
const HEADING_RANK = 2;
const FEWEST_HEADINGS = 2;
const ASIDE = new Set(["nav", "aside", "footer"]);

/**
 * Tells of a block whether it lies in the page's main part. Of a page without numbered headings every block does:
 * its sections may stand apart, and nothing tells them from a menu.
 */
export function mainPart(blocks: readonly Block[]): (block: Block) => boolean {
  const main = mainElement(blocks);
  return ({ element }) => (main === null || isWithin(element, main)) && ![...ancestors(element)].some(({ tagName }) => ASIDE.has(tagName));
}

function mainElement(blocks: readonly Block[]): Element | null {
  const prose = new Map<Element, number>();
  const headings = new Map<Element, number>();
  let allProse = 0;
  let allHeadings = 0;
  for (const { words, element, linked } of blocks) {
    if (linked) continue;
    const length = words.length >= SHORTEST_PROSE && /[，,。；;]/.test(words) ? words.length : 0;
    const isHeading = (readLabel(foldWidth(words.trimStart()))?.rank ?? Infinity) <= HEADING_RANK;
    allProse += length;
    allHeadings += isHeading ? 1 : 0;
    if (length === 0 && !isHeading) continue;
    // A single long paragraph is no main part: its parent may be.
    for (const around of ancestors(parentOf(element))) {
      prose.set(around, (prose.get(around) ?? 0) + length);
      if (isHeading) headings.set(around, (headings.get(around) ?? 0) + 1);
    }
  }
  if (allHeadings < FEWEST_HEADINGS) return null;
  const enough = [...prose].filter(([element, length]) => length >= allProse * MAIN_SHARE && headings.get(element) === allHeadings);
  return enough.reduce<Element | null>((best, [element]) => (!best || isWithin(element, best) ? element : best), null);
}

function parentOf(element: Element | null): Element | null {
  return element?.parentNode && "tagName" in element.parentNode ? element.parentNode : null;
}

function* ancestors(element: Element | null): Generator<Element> {
  for (let node = element; node; node = parentOf(node)) yield node;
}

function isWithin(element: Element | null, outer: Element): boolean {
  for (const around of ancestors(element)) if (around === outer) return true;
  return false;
}
