import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import type { OutlineNode } from "@/lib/domain/report/outline-node";
import { trimSpan } from "@/lib/domain/report/span";

/** What an item says from a place on, taken from it as a part of its own: its answer. */
export function partFrom(layers: Layers, item: OutlineNode, start: number): OutlineNode {
  const own: Span[] = [];
  const answer: Span[] = [];
  for (const piece of item.pieces) {
    const before = trimSpan(layers.text, { start: piece.start, end: Math.min(piece.end, Math.max(piece.start, start)) });
    const after = trimSpan(layers.text, { start: Math.max(piece.start, Math.min(start, piece.end)), end: piece.end });
    if (before) own.push(before);
    if (after) answer.push(after);
  }
  setAll(item.pieces, own);
  return answerNode(item, answer);
}

/** Words of a node as its answer: an unnumbered part that says what will be done. */
export function answerNode(parent: OutlineNode, pieces: Span[]): OutlineNode {
  const { start } = pieces[0]!;
  return { rank: parent.rank + 0.25, ordinal: 0, start, label: { start, end: start }, counted: null, kind: "arrangements", divided: false, parent, item: false, children: [], pieces };
}

/** As many as there may be: a call with so many arguments would fail. */
export function setAll<T>(list: T[], items: readonly T[]): void {
  list.length = 0;
  for (const item of items) list.push(item);
}
