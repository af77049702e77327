import type { Layers } from "@/lib/domain/report/layers";
import type { Line } from "@/lib/domain/report/labelled-lines";
import { isNumbered, type OutlineNode } from "@/lib/domain/report/outline-node";
import { sliceOf } from "@/lib/domain/report/span";

/** 关于校外配餐监管不严的问题。 begins the paragraphs that tell of one problem. */
const BEGINS = /^(?:关于|针对)[^。:]{2,60}(?:问题|方面)[。:]/;
const FEWEST = 2;

/** Indices of the unnumbered lines that each begin to tell of a problem that was found, in a report on rectification; none where there is one alone. */
export function findFindings(layers: Layers, lines: readonly Line[]): ReadonlySet<number> {
  const found = lines.flatMap(({ span, label }, index) => (!label && beginsFinding(sliceOf(layers.folded, span)) ? [index] : []));
  return new Set(found.length >= FEWEST ? found : []);
}

/** True for words (folded) with which an unnumbered finding begins. */
export function beginsFinding(words: string): boolean {
  return BEGINS.test(words);
}

export function isFinding(layers: Layers, node: OutlineNode): boolean {
  return !isNumbered(node) && node.parent !== null && node.pieces[0] !== undefined && beginsFinding(sliceOf(layers.folded, node.pieces[0]));
}
