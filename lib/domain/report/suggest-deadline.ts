import { isDay, yearOf, type Day } from "@/lib/domain/calendar/day";
import type { CommitmentKind, Hint, Span } from "@/lib/domain/report/model";

/** `text`: the report names the day; `default`: the usual day of the next year; the rest leave the day blank. */
export type DeadlineReason = "text" | "default" | "past" | "no-year" | "no-such-day";

export type DeadlineSuggestion = {
  readonly day: Day | null;
  readonly reason: DeadlineReason;
  /** The words that name the day, where they do. */
  readonly span?: Span;
};

type Dated = { kind: CommitmentKind; hints: readonly Hint[]; reportYear: number | null; today: Day };

/**
 * The day proposed for a task: the last one its own words set, else `defaultMonthDay` of the year after the
 * reported one. The end of a plan of several years dates the plan, not the task. A shortcoming's days up to
 * the end of the reported year tell what happened and set nothing. A day already past is left blank.
 */
export function suggestDeadline({ kind, hints, reportYear, today, defaultMonthDay = "11-30" }: Dated & { defaultMonthDay?: string }): DeadlineSuggestion {
  const named = hints.filter((hint) => isDeadline(hint) && (kind === "arrangement" || reportYear === null || yearOf(hint.day) > reportYear));
  const last = named.reduce<Hint | null>((latest, hint) => (latest === null || hint.day! > latest.day! ? hint : latest), null);
  if (last) return { ...unlessPast(last.day!, "text", today), span: last.span };
  if (reportYear === null) return { day: null, reason: "no-year" };
  const day = `${reportYear + 1}-${defaultMonthDay}`;
  return isDay(day) ? unlessPast(day, "default", today) : { day: null, reason: "no-such-day" };
}

function isDeadline(hint: Hint): hint is Hint & { day: Day } {
  return hint.kind === "deadline" && hint.day !== undefined && hint.dates !== "document";
}

function unlessPast(day: Day, reason: DeadlineReason, today: Day): DeadlineSuggestion {
  return day < today ? { day: null, reason: "past" } : { day, reason };
}
