import { admits, announces, isDue, promises, setsOut } from "@/lib/domain/report/announcing";
import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";
import { findTurn, setsApart } from "@/lib/domain/report/turns";

/**
 * Of what is still to be rectified: unless its heading names plans too (`whole`), an item is one task, its state told with
 * it, but for what 下一步 sets apart. Null for other problems.
 */
export type Open = { readonly whole: boolean } | null;

/** 关于国有资产底数不清的问题: it only recalls what was found. */
const RECALLS = /^(?:关于|针对|对)?.{2,60}(?:的问题|方面的?问题|问题)[。:]?$/;

/** True for words (folded) that only recall what was found. */
export function recallsProblem(words: string): boolean {
  return RECALLS.test(words);
}

/** With which sentence the answer begins; `isTask`: what stands before it only leads up to it. Null where nothing is announced. */
export function answerIn(layers: Layers, sentences: readonly Span[], year: number | null, open: Open): { at: number; isTask: boolean; isPromised: boolean } | null {
  const words = sentences.map((sentence) => sliceOf(layers.folded, sentence));
  const promised = open ? words.findIndex((sentence) => promises(sentence, year) || isDue(sentence, year)) : -1;
  const announced = promised === -1 ? announcedAt(layers, sentences, words, year) : promised;
  const at = announced === -1 && open?.whole ? words.findIndex((sentence, index) => index > 0 && setsOut(sentence)) : announced;
  if (at === -1) return null;
  const before = words.slice(0, at);
  const isTask = open !== null && (admitsNothing(before) || (admits(words[at]!) && isTitleAlone(before)) || (open.whole && !setsApart(words[at]!)));
  return { at, isTask, isPromised: promised !== -1 };
}

/** A problem and its answer in one sentence have no more than a title before them. */
function isTitleAlone(before: readonly string[]): boolean {
  return before.length === 0 || (before.length === 1 && !/[,;]/.test(before[0]!));
}

/** True of no sentence, and of a title that recalls a problem or names the work: 关于…的问题。 持续加强理论武装。 */
function admitsNothing([title, ...others]: readonly string[]): boolean {
  return title === undefined || (others.length === 0 && (RECALLS.test(title) || announces(title, null)));
}

/** Index of the first sentence from which on nothing is admitted any more, and that announces; -1 for none. */
function announcedAt(layers: Layers, sentences: readonly Span[], words: readonly string[], year: number | null): number {
  const last = words.findLastIndex(admits);
  return words.findIndex((sentence, index) => index > last && (announces(sentence, year) || findTurn(layers, sentences[index]!, "shortcomings", true)?.start === sentences[index]!.start));
}
