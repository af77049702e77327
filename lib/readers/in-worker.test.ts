import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readInWorker, readTextInWorker } from "@/lib/readers/in-worker";
import { readText } from "@/lib/readers/read-text";

const SAMPLE = readFileSync(new URL("../../tests/fixtures/reports/wuqing-2023/wuqing-2023.txt", import.meta.url));

test("what is read in a thread is what is read", async () => {
  const expected = readText(SAMPLE.toString("utf8"));
  expect(await readInWorker(SAMPLE, "wuqing-2023.txt")).toEqual(expected);
  expect(await readTextInWorker(SAMPLE.toString("utf8"))).toEqual(expected);
  expect(SAMPLE.length).toBeGreaterThan(0);
});
