import { expect, it } from "vitest";
import { isDay } from "@/lib/domain/calendar/day";
import { isReportYear } from "@/lib/domain/report/year";

it("takes a year that a report may be on, and no other", () => {
  expect([1949, 2023, 2198].map(isReportYear)).toEqual([true, true, true]);
  expect([1948, 2199, 2023.5, 23, NaN].map(isReportYear)).toEqual([false, false, false, false, false]);
});

it("leaves the year after it in the calendar", () => {
  expect(isDay("2199-11-30")).toBe(true);
  expect(isDay("2200-11-30")).toBe(false);
});
