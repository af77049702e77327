import { describe, expect, it } from "vitest";
import { addMonths, monthGrid } from "@/components/ui/month-grid";
import { asDay, weekdayOf } from "@/lib/domain/calendar/day";

describe("monthGrid", () => {
  it.each(["2024-02-29", "2024-11-12", "2026-02-01", "2021-02-15", "2023-12-31"])("covers the month of %s in whole weeks, each day once", (text) => {
    const days = monthGrid(asDay(text)).flat();
    expect(days.length % 7).toBe(0);
    expect(new Set(days).size).toBe(days.length);
    expect([...days].sort()).toEqual(days);
    const inside = days.filter((day) => day.startsWith(text.slice(0, 7)));
    expect(inside[0]).toBe(`${text.slice(0, 7)}-01`);
    expect(inside.length).toBe(new Date(Date.UTC(Number(text.slice(0, 4)), Number(text.slice(5, 7)), 0)).getUTCDate());
    expect(weekdayOf(days[0]!)).toBe(0);
  });
});

describe("addMonths", () => {
  it.each([
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2024-12-15", 1, "2025-01-15"],
    ["2024-01-15", -1, "2023-12-15"],
    ["2024-03-31", -1, "2024-02-29"],
    ["2024-05-20", 12, "2025-05-20"],
  ])("%s and %i months: %s", (day, months, expected) => {
    expect(addMonths(asDay(day), months)).toBe(expected);
  });
});
