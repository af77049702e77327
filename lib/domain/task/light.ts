import { daysBetween, type Day } from "@/lib/domain/calendar/day";
import { daysLate, isDueSoon, isOverdue, isSubmittedInTime } from "@/lib/domain/task/deadline";
import type { LightFacts } from "@/lib/domain/task/model";
import { daysWithoutUpdate, isStalled } from "@/lib/domain/task/stall";

/** Worst first. Always drawn with its shape and its word. */
export const LIGHTS = ["red", "amber", "blue", "green", "grey"] as const;
export type Light = (typeof LIGHTS)[number];

export const LIGHT_REASONS = [
  "overdue",
  "returned",
  "measurePassed",
  "stalled",
  "dueSoon",
  "onCourse",
  "submitted",
  "draft",
  "suspended",
  "closed",
  "terminated",
] as const;
type LightReason = (typeof LIGHT_REASONS)[number];

export type LightOf = {
  readonly light: Light;
  readonly why: LightReason;
  /**
   * Worded by `task.days.<why>`: days late; since the return, the measure's day or the last real update; left until
   * the effective day. Null for grey, and where a submission made in time waits beyond that day.
   */
  readonly days: number | null;
};

/** The light of a task today: the first rule that holds. */
export function lightOf(task: LightFacts, today: Day): LightOf {
  const { status, dueOn, returnedOn, nextMeasureOn } = task;
  if (status === "draft" || status === "closed" || status === "terminated") return { light: "grey", why: status, days: null };
  if (task.suspendedSince !== null) return { light: "grey", why: "suspended", days: null };
  if (isOverdue(task, today)) return { light: "red", why: "overdue", days: daysLate(task, today) };

  const left = dueOn === null ? null : daysBetween(today, dueOn);
  if (isSubmittedInTime(task)) return { light: "green", why: "submitted", days: left === null || left < 0 ? null : left };
  if (returnedOn !== null) return { light: "amber", why: "returned", days: daysBetween(returnedOn, today) };
  if (nextMeasureOn !== null && nextMeasureOn < today) return { light: "amber", why: "measurePassed", days: daysBetween(nextMeasureOn, today) };
  if (isStalled(task, today)) return { light: "amber", why: "stalled", days: daysWithoutUpdate(task, today) };
  if (isDueSoon(task, today)) return { light: "blue", why: "dueSoon", days: left };
  return { light: "green", why: "onCourse", days: left };
}
