import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";
import { step } from "@/lib/cli/prepare/step.mjs";
import { env } from "@/lib/env";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** A Chromium for the browser tests: the one named, one in a usual place, Playwright's own, or one installed now. Null where there is none. */
export async function findChromium(): Promise<string | null> {
  const { CHROMIUM_PATH } = env();
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  return inUsualPlace() ?? (await installed());
}

function inUsualPlace(): string | null {
  return [...PLACES, chromium.executablePath()].find((place) => existsSync(place)) ?? null;
}

/** Root on Debian and its kin can install it; elsewhere a person must. */
async function installed(): Promise<string | null> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  await step("Installing Chromium", () => {
    const apt = (...args: string[]) => spawnSync("env", ["DEBIAN_FRONTEND=noninteractive", "apt-get", ...args], { stdio: "ignore" });
    apt("update");
    apt("install", "--yes", "--no-install-recommends", "chromium", "fonts-noto-cjk");
  });
  return inUsualPlace();
}
