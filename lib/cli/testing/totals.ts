import { existsSync, readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";

/** What failed is told with its message, what was skipped by name. */
export type Totals = { readonly passed: number; readonly failed: readonly string[]; readonly skipped: readonly string[] };

type UnitReport = { testResults: { name: string; status: string; message: string; assertionResults: { status: string; fullName: string; failureMessages: string[] }[] }[] };
type BrowserTest = { projectName: string; status: "expected" | "unexpected" | "flaky" | "skipped"; results: { error?: BrowserError }[] };
type BrowserError = { message?: string };
type BrowserSpec = { title: string; tests: BrowserTest[] };
type BrowserSuite = { title: string; specs: BrowserSpec[]; suites?: BrowserSuite[] };
type BrowserReport = { suites: BrowserSuite[]; errors: BrowserError[] };

/** Of a message, which may hold a whole document that a property failed for. */
const LINES_SHOWN = 15;
const LINE_SHOWN = 400;

/** What vitest's JSON report says; a file that could not be loaded counts as one that failed. */
export function unitTotals(file: string): Totals {
  const { testResults } = readReport<UnitReport>(file) ?? { testResults: [] };
  const tests = testResults.flatMap(({ name, assertionResults }) => assertionResults.map((test) => ({ ...test, file: name })));
  // It could not be loaded, or what its tests begin with failed: none of them tells of it.
  const broken = testResults.filter((result) => result.status === "failed" && !result.assertionResults.some(({ status }) => status === "failed"));
  return {
    passed: tests.filter(({ status }) => status === "passed").length,
    failed: [
      ...tests.filter(({ status }) => status === "failed").map(({ file, fullName, failureMessages }) => told(`${file} › ${fullName.trim()}`, failureMessages[0])),
      ...broken.map(({ name, message }) => told(name, message)),
    ],
    skipped: tests.filter(({ status }) => status !== "passed" && status !== "failed").map(({ fullName }) => fullName.trim()),
  };
}

/** What Playwright's JSON report says; a test that passed only at a second try has failed. */
export function browserTotals(file: string): Totals {
  const { suites, errors } = readReport<BrowserReport>(file) ?? { suites: [], errors: [] };
  const tests = suites.flatMap((suite) => flatten(suite));
  return {
    passed: tests.filter(({ status }) => status === "expected").length,
    failed: [
      ...tests.filter(({ status }) => status === "unexpected" || status === "flaky").map(({ name, results }) => told(name, results.find(({ error }) => error)?.error?.message)),
      ...errors.map(({ message }) => told("The browser tests", message)),
    ],
    skipped: tests.filter(({ status }) => status === "skipped").map(({ name }) => name),
  };
}

function flatten(suite: BrowserSuite, path = ""): (BrowserTest & { name: string })[] {
  const here = path === "" ? suite.title : `${path} › ${suite.title}`;
  const own = suite.specs.flatMap(({ title, tests }) => tests.map((test) => ({ ...test, name: `[${test.projectName}] ${here} › ${title}` })));
  return [...own, ...(suite.suites ?? []).flatMap((inner) => flatten(inner, here))];
}

function told(name: string, message = ""): string {
  const lines = message === "" ? [] : stripVTControlCharacters(message).split("\n").slice(0, LINES_SHOWN);
  return [name, ...lines.map((line) => `  ${line.slice(0, LINE_SHOWN)}`)].join("\n");
}

function readReport<T>(file: string): T | null {
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as T) : null;
}
