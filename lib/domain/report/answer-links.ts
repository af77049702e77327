import type { Open } from "@/lib/domain/report/answer-in";
import { partFrom, setAll } from "@/lib/domain/report/answer-parts";
import { findChains, type Link } from "@/lib/domain/report/enumeration";
import { answerOf, isEnough } from "@/lib/domain/report/item-answers";
import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import type { OutlineNode } from "@/lib/domain/report/outline-node";
import { subtractSpans, trimSpan } from "@/lib/domain/report/span";
import { isAllTasks, setLeadAside } from "@/lib/domain/report/tasks-below";
import { findTurn } from "@/lib/domain/report/turns";

/** True where a paragraph is a chain that goes on behind a turn within it: the link's turn, and not the section's. */
export function turnsByLink(layers: Layers, paragraph: Span): boolean {
  return findChains(layers, [paragraph]).some((links) => links.slice(0, -1).some(({ pieces }) => findTurn(layers, pieces[0]!, "shortcomings", true)));
}

/** Of a chain whose links each say a problem and its answer, the links become items; false where it is none. */
export function partLinks(layers: Layers, node: OutlineNode, year: number | null, open: Open): boolean {
  const parted = findChains(layers, node.pieces).flatMap((links, index, chains) => {
    const whole = toTheirEnds(links, node, chains[index + 1]?.[0]?.label.start ?? Infinity);
    const items = whole.map((link): OutlineNode => {
      const pieces = link.pieces.flatMap((piece) => trimSpan(layers.text, { start: Math.max(piece.start, link.label.end), end: piece.end }) ?? []);
      return { rank: node.rank + LINK_STEP, ordinal: link.ordinal, start: link.label.start, label: link.label, counted: null, kind: "shortcomings", divided: false, parent: node, item: false, children: [], pieces };
    });
    const found = items.flatMap((item) => answerOf(layers, item, year, open) ?? []);
    const cuts = open?.whole || isEnough(found.length, items.length) ? found : found.filter(({ isPromised }) => isPromised);
    if (cuts.length === 0) return [];
    const tasks = new Set(cuts.flatMap(({ item, start }) => (start === item.start ? [item] : [])));
    for (const { item, start } of cuts) if (!tasks.has(item)) item.children.push(partFrom(layers, item, start));
    return [{ items: items.map((item): OutlineNode => (tasks.has(item) ? { ...item, kind: "arrangements" } : item)), taken: whole.flatMap(({ pieces }) => pieces) }];
  });
  if (parted.length === 0) return false;
  const left = subtractSpans(node.pieces, parted.flatMap(({ taken }) => taken)).flatMap((piece) => trimSpan(layers.text, piece) ?? []);
  setAll(node.pieces, left);
  setAll(node.children, [...node.children, ...parted.flatMap(({ items }) => items)]);
  if (isAllTasks(node)) setLeadAside(layers, node);
  return true;
}
const LINK_STEP = 0.5;

/** The last link has its answer behind it as the others have: it goes to its line's end, or to where the next chain begins. */
function toTheirEnds(links: readonly Link[], node: OutlineNode, next: number): Link[] {
  const last = links.at(-1)!;
  const end = node.pieces.find((piece) => piece.start <= last.label.start && last.label.start < piece.end)?.end ?? last.pieces.at(-1)!.end;
  return [...links.slice(0, -1), { ...last, pieces: [{ start: last.label.start, end: Math.min(end, next) }] }];
}
