import { addDays, weekdayOf, yearOf, type Day } from "@/lib/domain/calendar/day";

/** A day off, or a day at a weekend that is worked to make up for one. */
export const SPECIAL_KINDS = ["holiday", "workday"] as const;

/** A day that is not what its weekday says, with the holiday it belongs to. */
export type SpecialDay = { readonly kind: (typeof SPECIAL_KINDS)[number]; readonly name: string };

/**
 * The State Council's calendar as far as it is published: plain JSON, handed in. A year that is not published yet is
 * answered by weekends; what is entered of it beforehand does not count.
 */
export type WorkCalendar = { readonly published: readonly number[]; readonly days: Readonly<Record<string, SpecialDay>> };

export type DayStanding = {
  readonly rests: boolean;
  /** The calendar of its year is published; without it a holiday cannot be told from a working day. */
  readonly published: boolean;
  /** The holiday it rests for; null for a plain weekend. */
  readonly holiday: string | null;
};

const SATURDAY = 5;

export function isWeekend(day: Day): boolean {
  return weekdayOf(day) >= SATURDAY;
}

export function standingOf({ published: years, days }: WorkCalendar, day: Day): DayStanding {
  const published = years.includes(yearOf(day));
  const special = published ? days[day] : undefined;
  if (special === undefined) return { rests: isWeekend(day), published, holiday: null };
  return special.kind === "holiday" ? { rests: true, published, holiday: special.name } : { rests: false, published, holiday: null };
}

export function isRestDay(calendar: WorkCalendar, day: Day): boolean {
  return standingOf(calendar, day).rests;
}

/** The so-many-th working day after a day, which itself is not counted; the day itself for 0. */
export function addWorkingDays(calendar: WorkCalendar, day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (!isRestDay(calendar, at)) left -= 1;
  }
  return at;
}

/** Working days after `from` up to `to`, that day included; negative where `to` is earlier. */
export function workingDaysBetween(calendar: WorkCalendar, from: Day, to: Day): number {
  if (to < from) return -workingDaysBetween(calendar, to, from);
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (!isRestDay(calendar, at)) count += 1;
  return count;
}

/** What a page needs that asks about days from a year on: the rest stays on the server. */
export function calendarFrom({ published, days }: WorkCalendar, year: number): WorkCalendar {
  return {
    published: published.filter((one) => one >= year),
    days: Object.fromEntries(Object.entries(days).filter(([day]) => yearOf(day as Day) >= year)),
  };
}
