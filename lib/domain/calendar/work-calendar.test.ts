import { describe, expect, it } from "vitest";
import { addDays, asDay, type Day } from "@/lib/domain/calendar/day";
import { addWorkingDays, calendarFrom, isRestDay, standingOf, workingDaysBetween, type WorkCalendar } from "@/lib/domain/calendar/work-calendar";
import { fc } from "@/tests/support/property";

/** Around the National Day of 2025, and a day of 2027, whose calendar is not published. */
const CALENDAR: WorkCalendar = {
  published: [2025, 2026],
  days: {
    "2025-09-28": { kind: "workday", name: "国庆节" },
    ...Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`2025-10-0${n + 1}`, { kind: "holiday", name: "国庆节" } as const])),
    "2025-10-11": { kind: "workday", name: "国庆节" },
    "2026-01-01": { kind: "holiday", name: "元旦" },
    "2027-01-01": { kind: "holiday", name: "元旦" },
  },
};

describe("a day", () => {
  it.each([
    ["2025-09-26", { rests: false, published: true, holiday: null }],
    ["2025-09-27", { rests: true, published: true, holiday: null }],
    ["2025-09-28", { rests: false, published: true, holiday: null }],
    ["2025-10-01", { rests: true, published: true, holiday: "国庆节" }],
    ["2025-10-04", { rests: true, published: true, holiday: "国庆节" }],
    ["2025-10-09", { rests: false, published: true, holiday: null }],
    ["2025-10-11", { rests: false, published: true, holiday: null }],
  ])("%s: %j", (day, standing) => {
    expect(standingOf(CALENDAR, asDay(day))).toEqual(standing);
  });

  it("of a year that is not published is answered by weekends, and says so, whatever was entered beforehand", () => {
    expect(standingOf(CALENDAR, asDay("2027-01-01"))).toEqual({ rests: false, published: false, holiday: null });
    expect(standingOf(CALENDAR, asDay("2027-01-02"))).toEqual({ rests: true, published: false, holiday: null });
  });
});

describe("working days", () => {
  it.each([
    ["2025-09-26", 0, "2025-09-26"],
    ["2025-09-26", 1, "2025-09-28"],
    ["2025-09-26", 3, "2025-09-30"],
    ["2025-09-30", 1, "2025-10-09"],
    ["2025-10-03", 1, "2025-10-09"],
    ["2025-10-09", 3, "2025-10-13"],
    ["2025-12-31", 1, "2026-01-02"],
    ["2026-12-31", 1, "2027-01-01"],
  ])("from %s, the %i-th after it is %s", (from, count, day) => {
    expect(addWorkingDays(CALENDAR, asDay(from), count)).toBe(day);
  });

  it.each([
    ["2025-09-26", "2025-09-26", 0],
    ["2025-09-26", "2025-09-27", 0],
    ["2025-09-26", "2025-09-28", 1],
    ["2025-09-30", "2025-10-08", 0],
    ["2025-09-28", "2025-10-13", 6],
    ["2025-10-13", "2025-09-28", -6],
  ])("from %s to %s are %i", (from, to, count) => {
    expect(workingDaysBetween(CALENDAR, asDay(from), asDay(to))).toBe(count);
  });

  const days = fc.integer({ min: 0, max: 800 }).map((n) => addDays(asDay("2025-01-01"), n));

  it("that are added are those between, and end on a working day", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (day, count) => {
        const end = addWorkingDays(CALENDAR, day, count);
        expect([workingDaysBetween(CALENDAR, day, end), isRestDay(CALENDAR, end)]).toEqual([count, false]);
      }),
    );
  });

  it("and rest days make up all days", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 60 }), (from, length) => {
        const resting = Array.from({ length }, (_, n) => addDays(from, n + 1)).filter((day) => isRestDay(CALENDAR, day));
        expect(workingDaysBetween(CALENDAR, from, addDays(from, length)) + resting.length).toBe(length);
      }),
    );
  });
});

it("keeps the years asked for, and answers alike in them", () => {
  const later = calendarFrom(CALENDAR, 2026);
  expect([later.published, Object.keys(later.days)]).toEqual([[2026], ["2026-01-01", "2027-01-01"]]);
  for (const day of ["2026-01-01", "2026-01-02", "2026-01-03", "2027-01-01"] as Day[]) expect(standingOf(later, day)).toEqual(standingOf(CALENDAR, day));
});
