import { addDays, laterDay, type Day } from "@/lib/domain/calendar/day";
import { dueSoonWindow, lengthOf } from "@/lib/domain/task/deadline";
import type { LightFacts } from "@/lib/domain/task/model";
import { stallLimit } from "@/lib/domain/task/stall";

/** The days on which the light may turn by itself; they stand on the task's row, so that lists need not compute them. */
export type Thresholds = { readonly dueSoonFrom: Day | null; readonly stallsOn: Day | null };

/** From the facts after a verb. Null where the task has no length yet. */
export function thresholdsOf(task: Pick<LightFacts, "issuedOn" | "originalDueOn" | "dueOn" | "lastRealProgressOn">): Thresholds {
  const length = lengthOf(task);
  if (length === null || task.issuedOn === null) return { dueSoonFrom: null, stallsOn: null };
  const lastUpdate = task.lastRealProgressOn === null ? task.issuedOn : laterDay(task.lastRealProgressOn, task.issuedOn);
  return {
    dueSoonFrom: task.dueOn === null ? null : addDays(task.dueOn, -dueSoonWindow(length)),
    stallsOn: addDays(lastUpdate, stallLimit(length)),
  };
}
