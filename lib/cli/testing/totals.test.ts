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

it("counts a test file that could not be loaded as failed, and names what was skipped", () => {
  const tests = [{ status: "passed", fullName: "a" }, { status: "failed", fullName: "b" }, { status: "pending", fullName: " c d" }, { status: "todo", fullName: "e" }];
  const file = report({ testResults: [{ name: "x", status: "failed", assertionResults: tests }, { name: "y", status: "failed", assertionResults: [] }] });
  expect(unitTotals(file)).toEqual({ passed: 1, failed: 2, skipped: ["c d", "e"] });
});

it("counts a browser test once a project, a flaky one and a broken run as failed", () => {
  const spec = (title: string, ...statuses: string[]) => ({ title, tests: statuses.map((status, index) => ({ projectName: ["desk", "phone"][index], status })) });
  const inner = { title: "inner", specs: [spec("b", "flaky"), spec("c", "skipped")] };
  const file = report({ suites: [{ title: "a.test.ts", specs: [spec("a", "expected", "unexpected")], suites: [inner] }], errors: [{}] });
  expect(browserTotals(file)).toEqual({ passed: 1, failed: 3, skipped: ["[desk] a.test.ts › inner › c"] });
});

it("counts nothing where there is no report", () => {
  expect(unitTotals(path.join(folder, "none"))).toEqual({ passed: 0, failed: 0, skipped: [] });
});
