import type { Correction } from "@/lib/domain/report/corrections/correction";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import type { Reading } from "@/lib/domain/report/model";

/**
 * What one did since a version, put upon a newer version that was saved elsewhere. What was undone here stays as the
 * newer version has it; what no longer applies is left out.
 */
export function mergeCorrections(reading: Reading, base: readonly Correction[], mine: readonly Correction[], theirs: readonly Correction[]): { corrections: readonly Correction[]; lost: number } {
  const added = addedSince(base, mine);
  const all = [...theirs, ...added];
  const skipped = new Set(draftOf(reading, all).skipped.map(({ index }) => index));
  return { corrections: all.filter((_, index) => !skipped.has(index)), lost: skipped.size };
}

/** The corrections after the ones that both lists begin with. */
export function addedSince(base: readonly Correction[], mine: readonly Correction[]): readonly Correction[] {
  const same = base.findIndex((correction, index) => JSON.stringify(correction) !== JSON.stringify(mine[index]));
  return mine.slice(same === -1 ? base.length : same);
}
