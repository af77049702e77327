import { describe, expect, it } from "vitest";
import { ACCOUNT_LOCK, lockedUntil, lockHorizon, type LockRule } from "@/lib/domain/people/lock";
import { fc } from "@/tests/support/property";

const NOW = new Date("2026-03-31T10:00:00Z");
const minutesAgo = (...minutes: number[]) => minutes.map((m) => new Date(NOW.getTime() - m * 60_000));

describe("lockedUntil", () => {
  it.each([
    ["no failures", [], null],
    ["four", [1, 2, 3, 4], null],
    ["five within the window", [1, 2, 3, 4, 5], 14],
    ["five, the last almost a lock ago", [14, 15, 16, 17, 18], 1],
    ["five, the last a lock ago", [15, 16, 17, 18, 19], null],
    ["five over exactly the window", [0, 4, 8, 12, 15], null],
    ["five over just under it", [0, 4, 8, 12, 14.9], 15],
    ["five, then none since the lock ended but one", [1, 20, 21, 22, 23, 24], null],
    ["out of order", [5, 1, 4, 2, 3], 14],
  ])("%s", (_, ago, minutesLeft) => {
    const until = lockedUntil(minutesAgo(...ago), ACCOUNT_LOCK, NOW);
    expect(until && (until.getTime() - NOW.getTime()) / 60_000).toBe(minutesLeft);
  });

  it("agrees with the rule said plainly, and needs nothing before its horizon", () => {
    const rule: LockRule = { failures: 3, windowMinutes: 10, lockMinutes: 6 };
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 12 }), (ago) => {
        const failures = minutesAgo(...ago);
        const locked = Array.from({ length: rule.lockMinutes }, (_, end) => end).some(
          (end) => ago.includes(end) && ago.filter((m) => m >= end && m < end + rule.windowMinutes).length >= rule.failures,
        );
        expect(lockedUntil(failures, rule, NOW) !== null).toBe(locked);
        const recent = failures.filter((at) => at >= lockHorizon(rule, NOW));
        expect(lockedUntil(recent, rule, NOW)).toEqual(lockedUntil(failures, rule, NOW));
      }),
      { numRuns: 500 },
    );
  });
});
