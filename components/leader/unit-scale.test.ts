import { expect, it } from "vitest";
import { unitScale } from "@/components/leader/unit-scale";

it("draws a block a task while they can be told apart, and lengths for all units from forty of one on", () => {
  expect(unitScale([])).toBeNull();
  expect(unitScale([39, 3])).toBeNull();
  expect(unitScale([40, 3])).toBe(40);
  expect(unitScale([3, 64, 41])).toBe(64);
});
