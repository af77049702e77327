import { checkCorrection } from "@/lib/domain/report/corrections/check-correction";
import type { Correction, CorrectionRefusal } from "@/lib/domain/report/corrections/correction";
import type { DraftState } from "@/lib/domain/report/corrections/draft";
import { stateAfter } from "@/lib/domain/report/corrections/draft-of";
import { targetsIn, type Targets } from "@/lib/domain/report/corrections/targets";
import type { Found } from "@/lib/domain/report/editions/find-again";
import type { Span } from "@/lib/domain/report/model";

/** What the new reading has of itself needs no correction any more. */
const FULFILLED: ReadonlySet<string> = new Set(["kind-unchanged", "not-furniture", "not-restored"] satisfies CorrectionRefusal["code"][]);

/** Why a correction has no place in another reading. */
export type NoPlace = CorrectionRefusal["code"] | "words-changed";

type Put = { readonly correction: Correction; readonly state: DraftState } | { readonly fulfilled: true } | { readonly code: NoPlace };

/** A correction told for another reading's state, by the exact words it is about, and the state after it. */
export function putUpon(was: Targets, is: DraftState, look: (span: Span) => Found, correction: Correction): Put {
  const there = targetsIn(was, is, look, correction);
  if (there === null) return { code: "words-changed" };
  if (there === "fulfilled") return { fulfilled: true };
  const refusal = checkCorrection(is, there);
  if (!refusal) return { correction: there, state: stateAfter(is, there) };
  return FULFILLED.has(refusal.code) ? { fulfilled: true } : { code: refusal.code };
}
