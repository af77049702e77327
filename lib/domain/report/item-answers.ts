import { answerIn, recallsProblem, type Open } from "@/lib/domain/report/answer-in";
import { admits, announces } from "@/lib/domain/report/announcing";
import { findChains } from "@/lib/domain/report/enumeration";
import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import { isNumbered, type OutlineNode } from "@/lib/domain/report/outline-node";
import { sentencesIn } from "@/lib/domain/report/sentences";
import { sliceOf } from "@/lib/domain/report/span";

/** `start`: the item's own where all of it is the answer. */
export type Answer = { readonly item: OutlineNode; readonly start: number; readonly isPromised: boolean };

/** Where an item's answer begins: behind what it admits, or with the item itself where that only recalls a problem. */
export function answerOf(layers: Layers, item: OutlineNode, year: number | null, open: Open): Answer | null {
  const sentences = item.pieces.flatMap((piece) => sentencesIn(layers, piece));
  if (open && isMeasure(layers, item)) return { item, start: item.start, isPromised: false };
  const found = answerIn(layers, sentences, year, open);
  if (!found || (found.at === 0 && !open)) return null;
  const { start } = sentences[found.at]!;
  const chain = findChains(layers, item.pieces, "item")[0]?.[0]?.label.start ?? Infinity;
  return chain < start ? null : { item, start: found.isTask ? item.start : start, isPromised: found.isPromised };
}

/** So many of a section's problems must be answered, and this share of them, before the words alone tell an answer. */
const FEWEST = 2;
const SHARE = 2 / 3;

export function isEnough(answered: number, problems: number): boolean {
  return answered >= Math.min(FEWEST, problems) && answered >= problems * SHARE && answered > 0;
}

/** What stands below a problem's name and admits nothing is a measure, whatever its verb; below other names where one beside it announces. */
function isMeasure(layers: Layers, { parent, label, counted, pieces }: OutlineNode): boolean {
  if (!parent?.parent || !isNumbered({ label, counted }) || !isName(layers, parent)) return false;
  const says = (of: readonly Span[], test: (words: string) => boolean) => of.some((piece) => test(sliceOf(layers.folded, piece)));
  if (says(pieces, (words) => admits(words) || recallsProblem(words))) return false;
  return says(parent.pieces, (words) => recallsProblem(words)) || says([...pieces.slice(0, 1), ...(parent.children[0]?.pieces.slice(0, 1) ?? [])], (words) => announces(words, null));
}

/** Lines that are nothing but a name: of a problem, or of what is wrong. */
export function isName(layers: Layers, { pieces }: OutlineNode): boolean {
  return pieces.length > 0 && pieces.every((piece) => recallsProblem(sliceOf(layers.folded, piece)) || (pieces.length === 1 && /^[^,。;:]{2,40}。?$/.test(sliceOf(layers.folded, piece))));
}
