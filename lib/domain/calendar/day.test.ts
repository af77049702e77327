import { afterEach, describe, expect, it } from "vitest";
import { addDays, asDay, dayAt, daysBetween, isDay, laterDay, weekdayOf, yearOf } from "@/lib/domain/calendar/day";
import { fc } from "@/tests/support/property";

const anyDay = fc.integer({ min: 0, max: 109_000 }).map((n) => addDays(asDay("1900-01-01"), n));

describe("a day", () => {
  it.each(["2024-02-29", "2000-02-29", "1900-01-01", "2199-12-31"])("%s is one", (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each(["2023-02-29", "1900-02-29", "2024-02-30", "2024-13-01", "2024-00-10", "2024-1-1", "24-01-01", "2024-01-01T00:00", "1899-12-31", "2200-01-01", "", " 2024-01-01", "２０２４-01-01"])(
    "%j is none",
    (text) => {
      expect(isDay(text)).toBe(false);
      expect(() => asDay(text)).toThrow(RangeError);
    },
  );

  it("is no number, date or nothing", () => {
    expect([20240101, new Date(), null, undefined].map(isDay)).toEqual([false, false, false, false]);
  });

  it("leaps over the end of February and of the year", () => {
    expect(addDays(asDay("2024-02-28"), 1)).toBe("2024-02-29");
    expect(addDays(asDay("2024-02-29"), 1)).toBe("2024-03-01");
    expect(addDays(asDay("2023-02-28"), 1)).toBe("2023-03-01");
    expect(addDays(asDay("2024-12-31"), 1)).toBe("2025-01-01");
    expect(addDays(asDay("2025-01-01"), -1)).toBe("2024-12-31");
    expect(daysBetween(asDay("2024-01-01"), asDay("2025-01-01"))).toBe(366);
    expect(daysBetween(asDay("2023-01-01"), asDay("2024-01-01"))).toBe(365);
  });

  it("adds and takes away alike, in the order of the text", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, days) => {
        const moved = addDays(day, days);
        expect(daysBetween(day, moved)).toBe(days);
        expect(addDays(moved, -days)).toBe(day);
        expect(laterDay(day, moved)).toBe(days > 0 ? moved : day);
        expect(Math.sign(days)).toBe(moved > day ? 1 : moved < day ? -1 : 0);
      }),
    );
  });
});

describe.each(["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Kiritimati"])("with the process in %s", (zone) => {
  const before = process.env.TZ;
  afterEach(() => {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  });

  it("a day begins at midnight in Shanghai", () => {
    process.env.TZ = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone, "the zone did not take").toBe(zone);
    expect(dayAt(new Date("2024-10-31T15:59:59.999Z"))).toBe("2024-10-31");
    expect(dayAt(new Date("2024-10-31T16:00:00.000Z"))).toBe("2024-11-01");
    expect(dayAt(new Date("2024-02-28T16:00:00Z"))).toBe("2024-02-29");
    expect(dayAt(new Date("2024-12-31T16:00:00Z"))).toBe("2025-01-01");
    expect(dayAt(new Date("1969-12-31T16:00:00Z"))).toBe("1970-01-01");
  });

  it("days are counted without the hours of summer time", () => {
    process.env.TZ = zone;
    expect(addDays(asDay("2024-03-09"), 2)).toBe("2024-03-11");
    expect(daysBetween(asDay("2024-03-09"), asDay("2024-03-11"))).toBe(2);
    expect(daysBetween(asDay("2024-11-02"), asDay("2024-11-04"))).toBe(2);
    expect(yearOf(asDay("2024-12-31"))).toBe(2024);
  });

  it("the week begins on Monday", () => {
    process.env.TZ = zone;
    expect(weekdayOf(asDay("2024-11-11"))).toBe(0);
    expect(weekdayOf(asDay("2024-11-17"))).toBe(6);
  });
});
