import { addDays, weekdayOf, type Day } from "@/lib/domain/calendar/day";

const FRIDAY = 4;

/** The day so many days before today; offices work from Monday to Friday, so a day at a weekend is the Friday before. */
export function workdayAgo(today: Day, ago: number): Day {
  const day = addDays(today, -ago);
  return addDays(day, Math.min(0, FRIDAY - weekdayOf(day)));
}

/** The instant of that many minutes after midnight in Shanghai. */
export function instantOf(day: Day, minutes: number): Date {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + minutes * 60_000);
}
