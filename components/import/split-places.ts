import { checkCorrection } from "@/lib/domain/report/corrections/check-correction";
import type { ImportDraft, NumberedCandidate } from "@/lib/domain/report/corrections/draft";

/** After a mark that ends a phrase or a sentence. */
const AFTER_MARK = /[。；;，,、：:！？!?]/gu;
const SHOWN = 18;

export type SplitPlace = { readonly at: number; readonly before: string; readonly after: string };

/** Where a candidate may be split, for one who points with the keyboard or a finger: after each mark in its words. */
export function splitPlaces(draft: ImportDraft, { key, sources }: NumberedCandidate): readonly SplitPlace[] {
  const { text } = draft;
  const places = sources.flatMap(({ start, end }) => [...text.slice(start, end).matchAll(AFTER_MARK)].map((match) => start + match.index + match[0].length).concat(start));
  return [...new Set(places)]
    .sort((a, b) => a - b)
    .filter((at) => checkCorrection(draft, { type: "split", candidateKey: key, at }) === null)
    .map((at) => ({ at, before: text.slice(Math.max(0, at - SHOWN), at).split("\n").at(-1)!, after: text.slice(at, at + SHOWN).split("\n")[0]! }));
}
