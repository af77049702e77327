import { daysBetween, laterDay, type Day } from "@/lib/domain/calendar/day";
import { lengthOf } from "@/lib/domain/task/deadline";
import type { LightFacts } from "@/lib/domain/task/model";

const SHORT_TASK = 30;

/** Days without a real update after which a task counts as stalled: 30, or 7 where it is at most 30 days long. */
export function stallLimit(length: number): number {
  return length <= SHORT_TASK ? 7 : 30;
}

/** Days since the last real update or, where the unit has not given any since, the issue; null before issue. */
export function daysWithoutUpdate(task: LightFacts, today: Day): number | null {
  if (task.issuedOn === null) return null;
  const last = task.lastRealProgressOn === null ? task.issuedOn : laterDay(task.lastRealProgressOn, task.issuedOn);
  return daysBetween(last, today);
}

/** No real update for as long as the limit. */
export function isStalled(task: LightFacts, today: Day): boolean {
  const days = daysWithoutUpdate(task, today);
  const length = lengthOf(task);
  return days !== null && length !== null && days >= stallLimit(length);
}

/** The unit is asked to report and has not for as long as the limit, whatever the light: neither suspended nor waiting for a review. */
export function isSilent(task: LightFacts, today: Day): boolean {
  const isAsked = (task.status === "issued" || task.status === "active") && task.suspendedSince === null;
  return isAsked && isStalled(task, today);
}
