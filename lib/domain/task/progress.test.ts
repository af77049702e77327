import { expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import { expectedPercent, nextMeasureOn } from "@/lib/domain/task/progress";

const measure = (dueOn: string | null, doneOn: string | null = null) => ({ dueOn: dueOn === null ? null : asDay(dueOn), doneOn: doneOn === null ? null : asDay(doneOn) });
const MEASURES = [measure("2024-09-10", "2024-09-04"), measure("2024-10-31"), measure("2024-06-30", "2024-06-18"), measure(null)];

it("expects the share of the measures whose day has come, done or not", () => {
  expect(expectedPercent(MEASURES, asDay("2024-06-29"))).toBe(0);
  expect(expectedPercent(MEASURES, asDay("2024-06-30"))).toBe(33);
  expect(expectedPercent(MEASURES, asDay("2024-10-31"))).toBe(100);
});

it("expects nothing without a day to go by", () => {
  expect(expectedPercent([], asDay("2024-06-30"))).toBeNull();
  expect(expectedPercent([measure(null)], asDay("2024-06-30"))).toBeNull();
});

it("finds the earliest day that is not done with", () => {
  expect(nextMeasureOn(MEASURES)).toBe("2024-10-31");
  expect(nextMeasureOn([...MEASURES, measure("2024-08-31")])).toBe("2024-08-31");
  expect(nextMeasureOn([measure("2024-08-31", "2024-09-01"), measure(null)])).toBeNull();
});
