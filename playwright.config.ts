import { mkdirSync } from "node:fs";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { freePort } from "@/tests/e2e/support/free-port";
import { SITE_LOG } from "@/tests/e2e/support/site-log";
import { findChromium } from "@/lib/cli/testing/find-chromium";

/** Chosen once a run: workers read this file too, and find both in the environment. */
process.env.BROWSER_TEST_PORT ??= String(await freePort());
process.env.CHROMIUM_PATH ??= (await findChromium()) ?? "";

mkdirSync(path.dirname(SITE_LOG), { recursive: true });

const port = process.env.BROWSER_TEST_PORT;
const baseURL = `http://127.0.0.1:${port}`;

/**
 * The journeys, in Chromium, on the site as built with the sample scene in a database of its own.
 * A test runs at a desk's width; tagged `@phone`, on a phone; tagged `@both`, on each.
 */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results/browser",
  reporter: [["list"], ["json", { outputFile: "test-results/browser.json" }]],
  workers: 1,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL,
    // A button that cannot be pressed is found out long before the test's own time is up.
    actionTimeout: 15_000,
    locale: "zh-CN",
    timezoneId: "Asia/Shanghai",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM_PATH || undefined,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"],
    },
  },
  projects: [
    { name: "desk", grepInvert: /@phone\b/, use: { viewport: { width: 1440, height: 900 } } },
    { name: "phone", grep: /@(phone|both)\b/, use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 } },
  ],
  webServer: {
    command: `node lib/cli/run.mjs serve-for-tests ${port} > ${SITE_LOG}`,
    url: `${baseURL}/healthz`,
    timeout: 300_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
  },
});
