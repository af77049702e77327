import { spawnSync } from "node:child_process";
import { randomInt } from "node:crypto";
import { setEnv } from "@/lib/env";

const VITEST = "node_modules/vitest/vitest.mjs";
const PROPERTIES = "tests/support/property.ts";
const LARGEST_SEED = 2 ** 31;

/**
 * `npm run test:hunt [-- TIMES | --seed N]`: the property tests with cases that were never drawn before, as often as
 * told (10), until one fails; then it says with which seed, and `--seed` draws the same again.
 */
export async function run([first = "10", second]: string[]): Promise<number> {
  const seeds = first === "--seed" ? [wholeNumber(second)] : Array.from({ length: wholeNumber(first) }, () => randomInt(LARGEST_SEED));
  for (const [index, seed] of seeds.entries()) {
    console.log(`\nHunt ${index + 1} of ${seeds.length}, seed ${seed}`);
    setEnv({ PROPERTY_SEED: String(seed) });
    const { status } = spawnSync(process.execPath, [VITEST, "related", "--run", "--project", "unit", "--reporter=dot", PROPERTIES], { stdio: "inherit" });
    if (status === 0) continue;
    console.log(`\nFound with seed ${seed}: npm run test:hunt -- --seed ${seed}`);
    return 1;
  }
  return 0;
}

function wholeNumber(words: string | undefined): number {
  const number = Number(words);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`"${words ?? ""}" is no whole number. Say how often, or --seed and the seed.`);
  return number;
}
