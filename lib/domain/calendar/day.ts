declare const dayBrand: unique symbol;

/** A calendar day in Asia/Shanghai, `2026-03-31`. Sorts and compares as text. A day is not an instant. */
export type Day = string & { readonly [dayBrand]: true };

const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;
/** China has kept UTC+8 without daylight saving since 1992. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000;

function toUtc(day: Day): number {
  const [y, m, d] = day.split("-").map(Number);
  return Date.UTC(y!, m! - 1, d!);
}

function fromUtc(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10) as Day;
}

/** True for a day that exists, from 1900 to 2199; `2023-02-29` is none. */
export function isDay(text: unknown): text is Day {
  if (typeof text !== "string") return false;
  const match = PATTERN.exec(text);
  if (!match) return false;
  const year = Number(match[1]);
  return year >= 1900 && year < 2200 && fromUtc(toUtc(text as Day)) === text;
}

/** @throws RangeError where the text is not a day. */
export function asDay(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/** The day in Shanghai at an instant. */
export function dayAt(instant: Date): Day {
  return fromUtc(Math.floor((instant.getTime() + SHANGHAI_OFFSET_MS) / MS_PER_DAY) * MS_PER_DAY);
}

export function addDays(day: Day, days: number): Day {
  return fromUtc(toUtc(day) + days * MS_PER_DAY);
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((toUtc(to) - toUtc(from)) / MS_PER_DAY);
}

/** 0 for Monday, on which Chinese calendars begin, to 6 for Sunday. */
export function weekdayOf(day: Day): number {
  return (new Date(toUtc(day)).getUTCDay() + 6) % 7;
}

export function laterDay(a: Day, b: Day): Day {
  return a > b ? a : b;
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
