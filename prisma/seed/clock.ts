import { addDays, type Day } from "@/lib/domain/calendar/day";

const SATURDAY = 6;
const SUNDAY = 0;

/** The day so many days before today; offices work from Monday to Friday, so a day at a weekend is the Friday before. */
export function workdayAgo(today: Day, ago: number): Day {
  const day = addDays(today, -ago);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === SATURDAY ? addDays(day, -1) : weekday === SUNDAY ? addDays(day, -2) : day;
}

/** The instant of that many minutes after midnight in Shanghai. */
export function instantOf(day: Day, minutes: number): Date {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + minutes * 60_000);
}
