import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { setEnv } from "@/lib/env";

const VITEST = "node_modules/vitest/vitest.mjs";
const PROPERTIES = "tests/support/property.ts";
const LARGEST_SEED = 2 ** 31;

/**
 * `npm run test:hunt [-- TIMES | --seed N]`: the property tests that need no database with cases that were never drawn
 * before, as often as told (10), until one fails; then it says with which seed, and `--seed` draws the same again.
 */
export async function run([first = "10", second]: string[]): Promise<number> {
  const seeds = first === "--seed" ? [wholeNumber(second, 0)] : Array.from({ length: wholeNumber(first, 1) }, () => randomInt(LARGEST_SEED));
  for (const [index, seed] of seeds.entries()) {
    console.log(`\nHunt ${index + 1} of ${seeds.length}, seed ${seed}`);
    setEnv({ PROPERTY_SEED: String(seed) });
    const { status } = spawnSync(process.execPath, [VITEST, "related", "--run", "--project", "unit", "--reporter=dot", "--passWithNoTests=false", PROPERTIES], { stdio: "inherit" });
    if (status === 0) continue;
    console.log(status === null ? "\nThe tests were ended from outside." : `\nFailed under seed ${seed}; the same again: npm run test:hunt -- --seed ${seed}`);
    return 1;
  }
  return 0;
}

function wholeNumber(words: string | undefined, least: number): number {
  const number = Number(words);
  if (!Number.isSafeInteger(number) || number < least) throw new Error(`"${words ?? ""}" is no number to hunt with. Say how often, or --seed and the seed.`);
  return number;
}
