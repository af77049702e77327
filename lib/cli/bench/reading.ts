import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { median } from "@/lib/cli/bench/visit";
import { readText } from "@/lib/readers/read-text";

const SAMPLE = "prisma/seed/wuqing-2023.txt";

/** Milliseconds from the sample's text to candidates, and the cost of a character at 200,000 of them against 25,000. */
export function benchReading(): { readonly characters: number; readonly sample: number; readonly growth: number } {
  const text = readFileSync(SAMPLE, "utf8");
  // The best of several: what the machine does besides would be taken for growth.
  const perCharacter = (length: number) => Math.min(...timesOf(longText(text, length), 9)) / length;
  return { characters: text.length, sample: median(timesOf(text, 40)), growth: perCharacter(200_000) / perCharacter(25_000) };
}

/** The same report again and again, as chapters of one long one. */
function longText(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function timesOf(text: string, rounds: number): number[] {
  const times: number[] = [];
  for (let round = -3; round < rounds; round++) {
    const since = performance.now();
    readText(text);
    if (round >= 0) times.push(performance.now() - since);
  }
  return times;
}
