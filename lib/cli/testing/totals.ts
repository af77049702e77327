import { existsSync, readFileSync } from "node:fs";

export type Totals = { readonly passed: number; readonly failed: number; /** By name. */ readonly skipped: readonly string[] };

type UnitReport = { testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[] };
type BrowserSpec = { title: string; tests: { projectName: string; status: "expected" | "unexpected" | "flaky" | "skipped" }[] };
type BrowserSuite = { title: string; specs: BrowserSpec[]; suites?: BrowserSuite[] };
type BrowserReport = { suites: BrowserSuite[]; errors: unknown[] };

/** What vitest's JSON report says; a file that could not be loaded counts as one that failed. */
export function unitTotals(file: string): Totals {
  const { testResults } = readReport<UnitReport>(file) ?? { testResults: [] };
  const tests = testResults.flatMap((result) => result.assertionResults);
  const unloaded = testResults.filter((result) => result.status === "failed" && result.assertionResults.length === 0);
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: tests.filter(({ status }) => status === "failed").length + unloaded.length,
    skipped: tests.filter(({ status }) => status !== "passed" && status !== "failed").map(({ fullName }) => fullName.trim()),
  };
}

/** What Playwright's JSON report says; a test that passed only at a second try has failed. */
export function browserTotals(file: string): Totals {
  const { suites, errors } = readReport<BrowserReport>(file) ?? { suites: [], errors: [] };
  const tests = suites.flatMap((suite) => flatten(suite));
  return {
    passed: tests.filter(({ status }) => status === "expected").length,
    failed: tests.filter(({ status }) => status === "unexpected" || status === "flaky").length + errors.length,
    skipped: tests.filter(({ status }) => status === "skipped").map(({ name }) => name),
  };
}

function flatten(suite: BrowserSuite, path = ""): { name: string; status: string }[] {
  const here = path === "" ? suite.title : `${path} › ${suite.title}`;
  const own = suite.specs.flatMap(({ title, tests }) => tests.map(({ projectName, status }) => ({ name: `[${projectName}] ${here} › ${title}`, status })));
  return [...own, ...(suite.suites ?? []).flatMap((inner) => flatten(inner, here))];
}

function readReport<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : null;
}
