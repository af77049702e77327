import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { findChromium } from "@/lib/cli/testing/find-chromium";
import { browserTotals, unitTotals, type Totals } from "@/lib/cli/testing/totals";
import { setEnv } from "@/lib/env";

const VITEST = "node_modules/vitest/vitest.mjs";
const PLAYWRIGHT = "node_modules/@playwright/test/cli.js";
const [UNIT_REPORT, BROWSER_REPORT] = ["test-results/unit.json", "test-results/browser.json"];

/** `npm test`: every test there is. It ends with what was skipped, what failed and why, and the sum. */
export async function run(): Promise<number> {
  rmSync("test-results", { recursive: true, force: true });
  const unitCode = runTool(VITEST, ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${UNIT_REPORT}`]);
  const unit = unitTotals(UNIT_REPORT);
  const chromium = await findChromium();
  const { code: browserCode, totals: browser } = chromium ? runBrowser(chromium) : skipBrowser();

  const passed = unit.passed + browser.passed;
  const [failed, skipped] = [[...unit.failed, ...browser.failed], [...unit.skipped, ...browser.skipped]];
  if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((name) => `  ${name}`).join("\n")}`);
  if (failed.length > 0) console.log(`\nFailed:\n${failed.join("\n")}`);
  const whole = unitCode === 0 && browserCode === 0 && failed.length === 0;
  if (!whole && failed.length === 0) console.log("\nA test run ended with an error before it was through; see above.");
  console.log(`\n${passed} passed, ${failed.length} failed, ${skipped.length} skipped`);
  return whole ? 0 : 1;
}

function runBrowser(chromium: string): { code: number; totals: Totals } {
  setEnv({ CHROMIUM_PATH: chromium });
  return { code: runTool(PLAYWRIGHT, ["test"]), totals: browserTotals(BROWSER_REPORT) };
}

/** None run, all of them named. */
function skipBrowser(): { code: number; totals: Totals } {
  console.log("\nNo Chromium was found: the browser tests are skipped. Install chromium (and fonts-noto-cjk), or name one in CHROMIUM_PATH.");
  setEnv({ CHROMIUM_PATH: "none" });
  const listed = spawnSync(process.execPath, [PLAYWRIGHT, "test", "--list", "--reporter=line"], { encoding: "utf8" }).stdout;
  const names = listed.split("\n").filter((line) => line.includes("›")).map((line) => line.trim());
  return { code: names.length > 0 ? 0 : 1, totals: { passed: 0, failed: [], skipped: names } };
}

function runTool(program: string, args: string[]): number {
  return spawnSync(process.execPath, [program, ...args], { stdio: "inherit" }).status ?? 1;
}
