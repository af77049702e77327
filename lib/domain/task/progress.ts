import type { Day } from "@/lib/domain/calendar/day";

type MeasureDays = { readonly dueOn: Day | null; readonly doneOn: Day | null };

/** The per cent that the measures would have today: the share of those with a day whose day has come; null without any. */
export function expectedPercent(measures: readonly MeasureDays[], today: Day): number | null {
  const days = measures.flatMap((measure) => measure.dueOn ?? []);
  return days.length === 0 ? null : Math.round((100 * days.filter((day) => day <= today).length) / days.length);
}

/** The earliest day of an unfinished measure. */
export function nextMeasureOn(measures: readonly MeasureDays[]): Day | null {
  const days = measures.flatMap((measure) => (measure.doneOn === null && measure.dueOn !== null ? measure.dueOn : []));
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
}
