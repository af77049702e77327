import type { Layers } from "@/lib/domain/report/layers";
import { isNumbered, type OutlineNode } from "@/lib/domain/report/outline-node";
import { isAppeal, isNote } from "@/lib/domain/report/rhetoric";
import { endsWithFullStop, sentencesIn } from "@/lib/domain/report/sentences";
import { sliceOf } from "@/lib/domain/report/span";

/**
 * A closing paragraph of the section is not the last item's: where the items before it have one
 * paragraph each, lines after the last item's first are given back to their parent, but for those that are `kept`.
 */
export function returnClosingLines(layers: Layers, node: OutlineNode, kept: ReadonlySet<number>): void {
  for (const child of node.children) returnClosingLines(layers, child, kept);
  const items = node.children.filter(isNumbered);
  const last = items.at(-1);
  if (!last || last !== node.children.at(-1) || items.length < 2 || last.children.length > 0 || last.pieces.length < 2) return;
  const single = items.slice(0, -1).every(({ pieces }) => pieces.length === 1);
  const sentences = (item: OutlineNode) => sentencesIn(layers, item.pieces[0]!).length;
  // Beside titles that have their parts below them, a short sentence is a title too.
  const isName = /^[^:;\d]{1,36}$/.test(sliceOf(layers.folded, last.pieces[0]!));
  // A title alone, （四）做好普法工作。, wants the lines after it where the others have theirs beside them.
  const isWhole = endsWithFullStop(layers, last.pieces[0]!) && (sentences(last) > 1 || items.slice(0, -1).some((item) => sentences(item) === 1 && (item.children.length === 0 || !isName)));
  const own = last.pieces.findLastIndex(({ start }, index) => index === 0 || kept.has(start)) + 1;
  if (single && isWhole && node.parent === null) node.pieces.push(...last.pieces.splice(own));
}

/** What a report ends with, 各位代表！…让我们… or a note on its figures, is the section's and not its last item's. */
export function returnAppeal(layers: Layers, root: OutlineNode): void {
  let last = root;
  while (last.children.length > 0) last = last.children.at(-1)!;
  const first = last.pieces.findLastIndex((piece) => !isAppeal(sliceOf(layers.folded, piece)) && !isNote(sliceOf(layers.folded, piece))) + 1;
  if (last !== root && first > 0) root.pieces.push(...last.pieces.splice(first));
}
