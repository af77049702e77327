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
  const declined = new Set<string>();
  let known = 0;
  let isAsked = false;
  for (const [index, { state }] of events.entries()) {
    if (isAsked) known = index + 1;
    isAsked = asks(state, unitIds, declined);
  }
  return events.slice(0, known);
}

/**
 * Since the issue, as lead or with a part. One that it declined asks no more, be it waived since, until it waits again
 * for a receipt; `declined` remembers that from one state to the next.
 */
function asks({ status, leadUnitId, parts }: Lived["state"], unitIds: readonly string[], declined: Set<string>): boolean {
  for (const { unitId, state } of parts) {
    if (state === "declined") declined.add(unitId);
    else if (state !== "waived") declined.delete(unitId);
  }
  if (status === "draft") return false;
  return (leadUnitId !== null && unitIds.includes(leadUnitId)) || parts.some(({ unitId }) => unitIds.includes(unitId) && !declined.has(unitId));
}
