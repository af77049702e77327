import type { Layers } from "@/lib/domain/report/layers";
import type { Line } from "@/lib/domain/report/labelled-lines";
import type { Span } from "@/lib/domain/report/model";
import { isDivided, isNumbered, rootOf, type OutlineNode } from "@/lib/domain/report/outline-node";
import { sliceOf } from "@/lib/domain/report/span";
import { findTurn, namesFinding } from "@/lib/domain/report/turns";

/** The item, or one around it, that alone turns here; null where the whole section does. */
export function turningItem(lines: readonly Line[], index: number, current: OutlineNode): OutlineNode | null {
  let node: OutlineNode | null = current;
  while (node && !continuesAfter(lines, index, node) && !turnsWithin(node)) node = node.parent;
  return node;
}

/** True where the next label goes on counting after `node`: a turn before it concerns that item alone. */
function continuesAfter(lines: readonly Line[], index: number, node: OutlineNode): boolean {
  const next = lines.slice(index + 1, index + 1 + LOOK_AHEAD).find(({ label }) => label && label.rank <= node.rank)?.label;
  return node.parent !== null && next?.rank === node.rank && next.ordinal === node.ordinal + 1;
}
const LOOK_AHEAD = 40;

/** True for the turn of an item known by its look: one that no list follows, where more such items come or some before it turned too. */
export function turnsByItem(layers: Layers, rest: Span, node: OutlineNode, more: boolean): boolean {
  return isDivided(node) && (more || turnsWithin(node)) && !/:$|(?:以下|如下|下列)[^。]{0,12}。?$/.test(sliceOf(layers.folded, rest));
}

/** Where an unnumbered paragraph first admits and then turns, or its answer follows, as with the one before it: what it admits is its section's. */
export function turnsBack(layers: Layers, rest: Span, { parent, kind, label, counted, item, pieces }: OutlineNode, next: Line | undefined): OutlineNode | null {
  if (!parent || item || counted !== null || label.end > label.start || kind === parent.kind || !isDivided(parent)) return null;
  const answers = (span: Span | undefined) => span !== undefined && ANSWER.test(sliceOf(layers.folded, span));
  if (next?.label === null && answers(pieces[0]) && answers(next.span) && !answers(rest)) return parent;
  const turn = findTurn(layers, rest, parent.kind, true);
  return turn && turn.start > rest.start ? parent : null;
}

/** What an unnumbered problem is followed by. */
const ANSWER = /^(?:整改|改进|解决|工作)(?:措施|举措|打算|方向|办法):/;

/** True where the items before it turned each within itself. */
function turnsWithin({ parent, kind }: OutlineNode): boolean {
  return parent !== null && parent.children.some((sibling) => sibling.children.some((child) => child.kind !== kind));
}

/** True in an item of what was rectified: it recalls its problem, and the section turns to none. */
export function tellsFinding(layers: Layers, rest: Span, node: OutlineNode): boolean {
  const heading = rootOf(node).pieces[0];
  return node.parent !== null && isNumbered(node) && heading !== undefined && namesFinding(sliceOf(layers.folded, rest)) && /整改/.test(sliceOf(layers.folded, heading));
}
