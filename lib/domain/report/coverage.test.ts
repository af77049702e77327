import { expect, test } from "vitest";
import { coverageOf, DISPOSITIONS } from "@/lib/domain/report/coverage";
import { fc } from "@/tests/support/property";

test("seven of eleven, and which four are left", () => {
  const dispositions = ["task", "task", "merged", "task", "pending", "statement", "task", "pending", "pending", "task", "pending"] as const;
  const coverage = coverageOf(dispositions.map((disposition, index) => ({ key: `p${index + 1}`, disposition })));
  expect(coverage).toEqual({
    total: 11,
    accounted: 7,
    byDisposition: { pending: 4, task: 5, merged: 1, statement: 1 },
    unaccounted: ["p5", "p8", "p9", "p11"],
  });
});

test("a report without passages has nothing unaccounted for", () => {
  expect(coverageOf([])).toEqual({ total: 0, accounted: 0, byDisposition: { pending: 0, task: 0, merged: 0, statement: 0 }, unaccounted: [] });
});

test("every passage is counted once", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...DISPOSITIONS)), (dispositions) => {
      const coverage = coverageOf(dispositions.map((disposition, index) => ({ key: `p${index}`, disposition })));
      expect(Object.values(coverage.byDisposition).reduce((a, b) => a + b, 0)).toBe(coverage.total);
      expect(coverage.accounted + coverage.unaccounted.length).toBe(coverage.total);
      expect(coverage.unaccounted.length).toBe(coverage.byDisposition.pending);
    }),
  );
});
