import { checkCorrection } from "@/lib/domain/report/corrections/check-correction";
import type { Correction, CorrectionRefusal } from "@/lib/domain/report/corrections/correction";
import { startOf, stateAfter } from "@/lib/domain/report/corrections/draft-of";
import { placeOf, targetsIn } from "@/lib/domain/report/corrections/targets";
import { finder } from "@/lib/domain/report/editions/find-again";
import type { Reading } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

/** A correction that has no place in the new reading: why, and the report's words that it was about, as they stood. */
export type UnkeptCorrection = { readonly correction: Correction; readonly code: CorrectionRefusal["code"] | "words-changed"; readonly words: string };

export type MovedCorrections = { readonly corrections: readonly Correction[]; readonly unkept: readonly UnkeptCorrection[] };

/** What the new reading has of itself needs no correction any more. */
const FULFILLED: ReadonlySet<string> = new Set(["kind-unchanged", "not-furniture", "not-restored"] satisfies CorrectionRefusal["code"][]);

/**
 * A person's corrections of a reading, told for another reading of the same bytes or of corrected ones. Each is moved
 * where the exact words it is about are found again, in a part of the same kind, never by likeness; what is not is listed.
 */
export function moveCorrections(from: Reading, corrections: readonly Correction[], to: Reading): MovedCorrections {
  const look = finder(from.text, to.text);
  let [was, is] = [startOf(from), startOf(to)];
  const moved: Correction[] = [];
  const unkept: UnkeptCorrection[] = [];
  for (const correction of corrections) {
    const place = placeOf(was, correction);
    const words = place ? sliceOf(was.text, place) : "";
    const refused = checkCorrection(was, correction);
    if (refused) {
      unkept.push({ correction, code: refused.code, words });
      continue;
    }
    const found = targetsIn(was, is, look, correction);
    was = stateAfter(was, correction);
    if (found === "fulfilled") continue;
    const code = found === null ? "words-changed" : checkCorrection(is, found)?.code;
    if (found !== null && code === undefined) {
      moved.push(found);
      is = stateAfter(is, found);
    } else if (code !== undefined && !FULFILLED.has(code)) unkept.push({ correction, code, words });
  }
  return { corrections: moved, unkept };
}
