import type { TaskState } from "@/lib/domain/event/task-state";
import type { PartFacts } from "@/lib/domain/task/model";

/** How a term on a task ended that did not end with the task: by the unit's own refusal, or because it was taken off. */
export const ATTEMPT_OUTCOMES = ["declined", "lost"] as const;
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** In the place of a task's light. */
export type AttemptLight = { readonly light: "grey"; readonly why: AttemptOutcome; readonly days: null };

export function attemptLight(outcome: AttemptOutcome): AttemptLight {
  return { light: "grey", why: outcome, days: null };
}

type Lived = { readonly state: Pick<TaskState, "status" | "leadUnitId"> & { readonly parts: readonly Pick<PartFacts, "unitId" | "state">[] } };

/**
 * Of a task's events, oldest first, those until the last of these units declined or lost it: what is left to know of
 * the task to one who was asked and no longer is. None where they never were.
 */
export function eventsOfAttempt<E extends Lived>(events: readonly E[], unitIds: readonly string[]): readonly E[] {
  const last = events.findLastIndex((_, index) => index > 0 && isAsked(events[index - 1]!, unitIds));
  return events.slice(0, last + 1);
}

/** Since the issue, as lead or with a part that it has not declined. */
function isAsked({ state: { status, leadUnitId, parts } }: Lived, unitIds: readonly string[]): boolean {
  if (status === "draft") return false;
  return (leadUnitId !== null && unitIds.includes(leadUnitId)) || parts.some(({ unitId, state }) => unitIds.includes(unitId) && state !== "declined");
}
