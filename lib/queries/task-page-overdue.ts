import { addDays, laterDay, type Day } from "@/lib/domain/calendar/day";
import { isOverdue } from "@/lib/domain/task/deadline";
import type { LightFacts } from "@/lib/domain/task/model";

/** A task's state from a day on, until the next. */
export type Stretch = { readonly on: Day; readonly state: LightFacts };

export type OverdueStart = { readonly day: Day; /** Index of the stretch in which it turned. */ readonly stretch: number };

/**
 * The days on which the task became overdue: derived from the states that its events left, as nothing is
 * recorded at midnight. A task that was given a new day and missed that too became so twice.
 *
 * @param stretches oldest first
 */
export function overdueStarts(stretches: readonly Stretch[], today: Day): OverdueStart[] {
  const starts: OverdueStart[] = [];
  let wasOverdue = false;
  for (const [index, { on, state }] of stretches.entries()) {
    const until = stretches[index + 1]?.on ?? today;
    const isNow = isOverdue(state, until);
    if (isNow && !wasOverdue) starts.push({ day: laterDay(on, addDays(state.dueOn!, 1)), stretch: index });
    wasOverdue = isNow;
  }
  return starts;
}
