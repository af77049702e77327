import { expect, it } from "vitest";
import { overdueHref } from "@/components/leader/overdue-href";

it("says whose tasks and which lines, and no more than it must", () => {
  expect(overdueHref({})).toBe("/overdue");
  expect(overdueHref({ only: "overdue" }, "by-unit")).toBe("/overdue?only=overdue#by-unit");
  expect(overdueHref({ scope: "all", only: "overdue" }, "by-sentence")).toBe("/overdue?only=overdue&scope=all#by-sentence");
});
