import { addDays, daysBetween, laterDay, type Day } from "@/lib/domain/calendar/day";
import type { LightFacts } from "@/lib/domain/task/model";
import { isOpen } from "@/lib/domain/task/status";

type Suspension = { readonly since: Day; readonly until: Day | null };

/**
 * The effective day: the last approved day, else the original, plus the calendar days of the suspensions
 * ended since (whoever approved a day knew of the earlier ones). The rule of extensions and suspensions, whose verbs are
 * to come: until then the day on a task's row moves by `dayAfterTerm` alone.
 */
export function effectiveDay(
  originalDueOn: Day,
  approved: { readonly dueOn: Day; readonly on: Day } | null,
  suspensions: readonly Suspension[],
): Day {
  const since = suspensions.filter((suspension) => approved === null || suspension.since >= approved.on);
  const days = since.reduce((sum, { since: from, until }) => sum + (until === null ? 0 : daysBetween(from, until)), 0);
  return addDays(approved?.dueOn ?? originalDueOn, days);
}

/** The effective day after a return grants a term: a term never takes days away. */
export function dayAfterTerm(dueOn: Day, granted: Day): Day {
  return laterDay(dueOn, granted);
}

/** A submission stands, endorsed on or before the effective day. */
export function isSubmittedInTime(task: LightFacts): boolean {
  return task.status === "submitted" && task.submittedOn !== null && task.dueOn !== null && task.submittedOn <= task.dueOn;
}

/** Open, not suspended, today after the effective day, and no standing submission made on or before it. */
export function isOverdue(task: LightFacts, today: Day): boolean {
  if (!isOpen(task.status) || task.suspendedSince !== null || task.dueOn === null) return false;
  return today > task.dueOn && !isSubmittedInTime(task);
}

/** Days overdue; 0 where it is not. Those of a late submission stop at its day while it stands. */
export function daysLate(task: LightFacts, today: Day): number {
  if (!isOverdue(task, today)) return 0;
  const until = task.status === "submitted" && task.submittedOn !== null ? task.submittedOn : today;
  return daysBetween(task.dueOn!, until);
}

const WINDOWS: readonly (readonly [upTo: number, window: number])[] = [
  [7, 2],
  [15, 3],
  [30, 7],
  [90, 10],
  [180, 15],
];

/** Days before the effective day in which a task of this length (days from issue to original day) is due soon. */
export function dueSoonWindow(length: number): number {
  return WINDOWS.find(([upTo]) => length <= upTo)?.[1] ?? 30;
}

/** Days from issue to the original day; null before the first issue. */
export function lengthOf(task: Pick<LightFacts, "issuedOn" | "originalDueOn">): number | null {
  return task.issuedOn === null || task.originalDueOn === null ? null : daysBetween(task.issuedOn, task.originalDueOn);
}

/** Open, not suspended, and today within the window before the effective day, that day included; whatever the light. */
export function isDueSoon(task: LightFacts, today: Day): boolean {
  const length = lengthOf(task);
  if (!isOpen(task.status) || task.suspendedSince !== null || task.dueOn === null || length === null) return false;
  const left = daysBetween(today, task.dueOn);
  return left >= 0 && left <= dueSoonWindow(length);
}

/** Judged by the accepted submission's day against the original one; null where it cannot be judged (yet). */
export function onTimeAgainstOriginal(task: LightFacts, today: Day): boolean | null {
  return onTime(task, task.originalDueOn, today);
}

/** The same against the effective day; an open suspension leaves that undecided. */
export function onTimeAgainstEffective(task: LightFacts, today: Day): boolean | null {
  return isOpen(task.status) && task.suspendedSince !== null ? null : onTime(task, task.dueOn, today);
}

function onTime(task: LightFacts, due: Day | null, today: Day): boolean | null {
  if (due === null) return null;
  if (task.status === "closed") return task.acceptedOn === null ? null : task.acceptedOn <= due;
  if (!isOpen(task.status)) return null;
  const standsInTime = task.status === "submitted" && task.submittedOn !== null && task.submittedOn <= due;
  return today > due && !standsInTime ? false : null;
}
