import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, it } from "vitest";
import { browserTotals, unitTotals } from "@/lib/cli/testing/totals";

const folder = mkdtempSync(path.join(tmpdir(), "tiaodu-totals-"));
afterAll(() => rmSync(folder, { recursive: true }));

function report(content: unknown): string {
  const file = path.join(folder, "report.json");
  writeFileSync(file, JSON.stringify(content));
  return file;
}

it("tells a test that failed with its message, a test file that could not be loaded too, and names what was skipped", () => {
  const test = (status: string, fullName: string, ...failureMessages: string[]) => ({ status, fullName, failureMessages });
  const message = `\u001b[31mexpected\u001b[0m 1\n${"long ".repeat(200)}${"\n  at there".repeat(40)}`;
  const tests = [test("passed", "a"), test("failed", " b", message), test("pending", " c d"), test("todo", "e")];
  const file = report({ testResults: [{ name: "x", status: "failed", message: "", assertionResults: tests }, { name: "y", status: "failed", message: "no such module", assertionResults: [test("pending", "f")] }] });
  const { passed, failed, skipped } = unitTotals(file);
  expect([passed, skipped]).toEqual([1, ["c d", "e", "f"]]);
  expect(failed.map((told) => told.split("\n").slice(0, 2))).toEqual([["x › b", "  expected 1"], ["y", "  no such module"]]);
  expect(failed[0]!.length).toBeLessThan(1_000);
});

it("counts a browser test once a project, a flaky one and a broken run as failed", () => {
  const spec = (title: string, ...statuses: string[]) => ({ title, tests: statuses.map((status, index) => ({ projectName: ["desk", "phone"][index], status, results: [{}, { error: { message: `${title} broke` } }] })) });
  const inner = { title: "inner", specs: [spec("b", "flaky"), spec("c", "skipped")] };
  const file = report({ suites: [{ title: "a.test.ts", specs: [spec("a", "expected", "unexpected")], suites: [inner] }], errors: [{ message: "no site" }] });
  expect(browserTotals(file)).toEqual({
    passed: 1,
    failed: ["[phone] a.test.ts › a\n  a broke", "[desk] a.test.ts › inner › b\n  b broke", "The browser tests\n  no site"],
    skipped: ["[desk] a.test.ts › inner › c"],
  });
});

it("counts nothing where there is no report", () => {
  expect(unitTotals(path.join(folder, "none"))).toEqual({ passed: 0, failed: [], skipped: [] });
});
