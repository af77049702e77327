import { addDays, asDay, weekdayOf, type Day } from "@/lib/domain/calendar/day";

/** The weeks a month touches, each of seven days from Monday, days of its neighbours included. */
export function monthGrid(day: Day): Day[][] {
  const first = asDay(`${day.slice(0, 8)}01`);
  const start = addDays(first, -weekdayOf(first));
  const weeks: Day[][] = [];
  for (let monday = start; weeks.length === 0 || monday.slice(0, 7) === day.slice(0, 7); monday = addDays(monday, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)));
  }
  return weeks;
}

/** The same day of another month, or that month's last: 31 January and a month later is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const month = `${String(Math.floor(index / 12)).padStart(4, "0")}-${String((index % 12) + 1).padStart(2, "0")}`;
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate();
  return asDay(`${month}-${String(Math.min(Number(day.slice(8)), last)).padStart(2, "0")}`);
}
