import { daysBetween, type Day } from "@/lib/domain/calendar/day";
import type { LightFacts } from "@/lib/domain/task/model";

/** Days that the standing submission has waited for its reviewer: they are the reviewer's, not the unit's. Null where none stands. */
export function daysWaiting({ status, submittedOn }: Pick<LightFacts, "status" | "submittedOn">, today: Day): number | null {
  return status === "submitted" && submittedOn !== null ? daysBetween(submittedOn, today) : null;
}

type Handed = { readonly endorsedOn: Day | null; /** Closed, returned, or taken back. */ readonly endedOn: Day | null };

/** Days that a submission lay with the reviewer, until today where it still does; null for one that never came there. */
export function daysWithReviewer({ endorsedOn, endedOn }: Handed, stands: boolean, today: Day): number | null {
  if (endorsedOn === null) return null;
  const until = stands ? today : endedOn;
  return until === null ? null : daysBetween(endorsedOn, until);
}
