import { db } from "@/lib/db/client";
import { yearOf, type Day } from "@/lib/domain/calendar/day";
import type { SpecialDay } from "@/lib/domain/calendar/work-calendar";

export type CalendarPage = {
  /** Those published or entered, this one and the next, the latest first. */
  readonly years: readonly { readonly year: number; readonly published: boolean }[];
  /** The notice that the year stands in; null while it is not published. */
  readonly source: string | null;
  readonly days: readonly (SpecialDay & { readonly day: Day })[];
};

/** One year of the working calendar, and which others there are, in two queries. */
export async function loadCalendarPage(year: number, today: Day): Promise<CalendarPage> {
  const [published, rows] = await Promise.all([db().calendarYear.findMany(), db().calendarDay.findMany({ orderBy: { day: "asc" } })]);
  const days = rows.map((row) => ({ ...row, day: row.day as Day }));
  const known = new Set([...published.map((one) => one.year), ...days.map(({ day }) => yearOf(day)), yearOf(today), yearOf(today) + 1, year]);
  const notice = (one: number) => published.find((row) => row.year === one)?.source ?? null;
  return {
    years: [...known].toSorted((a, b) => b - a).map((one) => ({ year: one, published: notice(one) !== null })),
    source: notice(year),
    days: days.filter(({ day }) => yearOf(day) === year),
  };
}
