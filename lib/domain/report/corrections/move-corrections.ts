import { checkCorrection } from "@/lib/domain/report/corrections/check-correction";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import { startOf, stateAfter } from "@/lib/domain/report/corrections/draft-of";
import { putUpon, type NoPlace } from "@/lib/domain/report/corrections/put-upon";
import { placeOf } from "@/lib/domain/report/corrections/targets";
import { finder } from "@/lib/domain/report/editions/find-again";
import type { Reading } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

/** A correction that has no place in the new reading: why, and the report's words that it was about, as they stood. */
export type UnkeptCorrection = { readonly correction: Correction; readonly code: NoPlace; readonly words: string };

export type MovedCorrections = { readonly corrections: readonly Correction[]; readonly unkept: readonly UnkeptCorrection[] };

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
    const put = putUpon(was, is, look, correction);
    was = stateAfter(was, correction);
    if ("code" in put) unkept.push({ correction, code: put.code, words });
    if (!("state" in put)) continue;
    moved.push(put.correction);
    is = put.state;
  }
  return { corrections: moved, unkept };
}
