import { expect, it } from "vitest";
import { numberSeries, shortNumber, taskNumber } from "@/lib/domain/task/number";
import { TASK_ORIGINS, countsInCoverage } from "@/lib/domain/task/origin";

it("numbers a task by year, origin and order", () => {
  expect(taskNumber(2023, "shortcoming", 1)).toBe("2023-问-01");
  expect(taskNumber(2023, "arrangement", 3)).toBe("2023-安-03");
  expect(taskNumber(2023, "arrangement", 123)).toBe("2023-安-123");
  expect(numberSeries(2024, "oral")).toBe("2024-口");
});

it("has a series of its own for each origin", () => {
  expect(TASK_ORIGINS.map((origin) => numberSeries(2023, origin).slice(5)).join("")).toBe("问安批会督司检口");
});

it("is shortened without its century", () => {
  expect(shortNumber("2023-问-01")).toBe("23-问-01");
  expect(shortNumber("自定")).toBe("自定");
});

it("counts in a report's coverage only what the report says", () => {
  expect(TASK_ORIGINS.filter(countsInCoverage)).toEqual(["shortcoming", "arrangement"]);
});
