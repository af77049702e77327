import { mergeCorrections } from "@/components/import/merge-corrections";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import { moveCorrections } from "@/lib/domain/report/corrections/move-corrections";
import type { Reading } from "@/lib/domain/report/model";

/** What one did on a draft that was meanwhile read again elsewhere: upon which reading, since what was stored. */
export type LeftOver = { readonly reading: Reading; readonly base: readonly Correction[]; readonly mine: readonly Correction[] };

/** What is stored now, with what one did before it was read again put upon it. */
export function withLeftOver(reading: Reading, stored: readonly Correction[], left: LeftOver | null): readonly Correction[] {
  if (left === null) return stored;
  const moved = (corrections: readonly Correction[]) => moveCorrections(left.reading, corrections, reading).corrections;
  return mergeCorrections(reading, moved(left.base), moved(left.mine), stored).corrections;
}
