import { align } from "@/lib/domain/report/editions/align";

/** A stretch of words that both wordings have, or only one. */
type DiffRun = { readonly type: "same" | "removed" | "added"; readonly text: string };

/** Figures and Latin words whole, all else character by character: Chinese has no spaces to cut at. */
const UNIT = /[\p{Script=Latin}\d.%]+|[\s\S]/gu;
/** So little in common between two changes reads as part of one change. */
const SHORT = 1;

/** What one wording has that the other has not, in reading order. Joined, without one kind, it is either wording. */
export function wordDiff(from: string, to: string): DiffRun[] {
  const [old, now] = [from.match(UNIT) ?? [], to.match(UNIT) ?? []];
  const runs = align(old, now);
  const merged: { same: boolean; from: string; to: string }[] = [];
  for (const [index, run] of runs.entries()) {
    const piece = { same: run.same, from: old.slice(...run.from).join(""), to: now.slice(...run.to).join("") };
    const inside = index > 0 && index < runs.length - 1;
    if (piece.same && inside && piece.from.length <= SHORT) piece.same = false;
    const last = merged.at(-1);
    if (last && !last.same && !piece.same) Object.assign(last, { from: last.from + piece.from, to: last.to + piece.to });
    else merged.push(piece);
  }
  return merged.flatMap(({ same, ...piece }): DiffRun[] => {
    if (same) return [{ type: "same", text: piece.from }];
    const removed: DiffRun[] = piece.from === "" ? [] : [{ type: "removed", text: piece.from }];
    return piece.to === "" ? removed : [...removed, { type: "added", text: piece.to }];
  });
}
