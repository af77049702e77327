/** How a term on a task ended that did not end with the task: by the unit's own refusal, or because it was taken off. */
export const ATTEMPT_OUTCOMES = ["declined", "lost"] as const;
export type AttemptOutcome = (typeof ATTEMPT_OUTCOMES)[number];

/** In the place of a task's light. */
export type AttemptLight = { readonly light: "grey"; readonly why: AttemptOutcome; readonly days: null };

export function attemptLight(outcome: AttemptOutcome): AttemptLight {
  return { light: "grey", why: outcome, days: null };
}
