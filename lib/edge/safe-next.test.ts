import { describe, expect, it } from "vitest";
import { safeNext } from "@/lib/edge/safe-next";
import { fc } from "@/tests/support/property";

describe("safeNext", () => {
  it.each(["/", "/tasks?unit=1&light=red", "/reports/1#p3", "/tasks?q=%E5%8F%B8%E6%B3%95"])("goes on to %s", (next) => {
    expect(safeNext(next)).toBe(next);
  });

  it.each([
    undefined, ["/tasks"], "", "tasks", "//evil.example", "/\\evil.example", "\\\\evil.example", "/\t/evil.example", "/\n/evil.example", "https://evil.example",
    "javascript:alert(1)", "/./\\/evil.example", "/x/..//evil.example", "/sign-in?next=/x", "/setup", "/api/auth/signout", "/" + "x".repeat(3000),
  ])("goes home instead of %j", (next) => {
    expect(safeNext(next)).toBe("/");
  });

  it("never leads off the site", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("/", "\\", ".", ":", "@", "e", "\t", "?", "#", "%") }), (next) => {
        expect(new URL(safeNext(next), "https://tiaodu.test").origin).toBe("https://tiaodu.test");
      }),
      { numRuns: 2000 },
    );
  });
});
