import { expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import type { Light } from "@/lib/domain/task/light";
import { worstFirst } from "@/lib/domain/task/worst-first";

const task = (number: string, light: Light, days: number | null, dueOn: string | null) => ({ number, light: { light, days }, dueOn: dueOn === null ? null : asDay(dueOn) });

it("puts the worse light first, among the late the later, among the others the sooner due, at last the number", () => {
  const tasks = [
    task("1", "red", 40, "2024-01-20"),
    task("2", "red", 9, "2024-02-20"),
    task("3", "amber", 5, "2024-03-10"),
    task("4", "amber", 35, "2024-06-30"),
    task("5", "blue", 2, "2024-03-02"),
    task("6", "blue", 6, "2024-03-06"),
    task("7", "green", 20, "2024-03-20"),
    task("8", "green", 200, "2024-09-16"),
    task("9", "grey", null, null),
    task("10", "green", null, "2024-09-16"),
  ];
  expect(tasks.toReversed().toSorted(worstFirst).map(({ number }) => number)).toEqual(["1", "2", "3", "4", "5", "6", "7", "10", "8", "9"]);
});
