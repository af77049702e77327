import { laterDay, type Day } from "@/lib/domain/calendar/day";
import { addWorkingDays, workingDaysBetween, type WorkCalendar } from "@/lib/domain/calendar/work-calendar";
import type { LightFacts, PartState, UnitRelation } from "@/lib/domain/task/model";

/** By which calendar, and within how many working days, a unit acknowledges or declines. */
export type ReceiptRules = { readonly calendar: WorkCalendar; readonly receiptWorkingDays: number };

/** How long a receipt may still take, or how late it is. `workingDays` is 0 on the last day, and on the rest days right after it. */
export type ReceiptTerm = { readonly late: boolean; readonly workingDays: number };

/** The term of a receipt that is waited for since the day on which the unit was asked. */
export function receiptTermOf(askedOn: Day, today: Day, { calendar, receiptWorkingDays }: ReceiptRules): ReceiptTerm {
  const last = addWorkingDays(calendar, askedOn, receiptWorkingDays);
  return today > last ? { late: true, workingDays: workingDaysBetween(calendar, last, today) } : { late: false, workingDays: workingDaysBetween(calendar, today, last) };
}

type Asked = {
  readonly relation: UnitRelation;
  readonly state: PartState;
  /** For one that joined after the issue. */
  readonly joinedOn: Day | null;
};

/** The receipt that is waited for from a unit: the lead's while the task is issued, another's while its part is pending; null for none. */
export function receiptOf({ status, issuedOn, suspendedSince }: Pick<LightFacts, "status" | "issuedOn" | "suspendedSince">, unit: Asked, today: Day, rules: ReceiptRules): ReceiptTerm | null {
  const awaited = unit.relation === "lead" ? status === "issued" : unit.relation !== "former" && unit.state === "pending" && (status === "issued" || status === "active");
  if (!awaited || issuedOn === null || suspendedSince !== null) return null;
  return receiptTermOf(unit.joinedOn === null ? issuedOn : laterDay(issuedOn, unit.joinedOn), today, rules);
}
