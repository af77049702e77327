import { expect, test } from "vitest";
import { addedSince, mergeCorrections } from "@/components/import/merge-corrections";
import { FIRST, reading, SECOND, THIRD } from "@/lib/domain/report/corrections/sample-draft.fixture";
import type { Correction } from "@/lib/domain/report/corrections/correction";

const retitle = (candidateKey: string, title: string): Correction => ({ type: "retitle", candidateKey, title });
const shared = retitle(FIRST, "一");
const mine = retitle(SECOND, "二");
const theirs = retitle(THIRD, "三");

test("what both did since stands, theirs first", () => {
  expect(mergeCorrections(reading, [shared], [shared, mine], [shared, theirs])).toEqual({ corrections: [shared, theirs, mine], lost: 0 });
});

test("what no longer applies is left out and counted", () => {
  const drop: Correction = { type: "drop", candidateKey: SECOND, reason: "表述" };
  expect(mergeCorrections(reading, [], [mine], [drop])).toEqual({ corrections: [drop], lost: 1 });
});

test("one's own undoing gives way to the newer version", () => {
  expect(mergeCorrections(reading, [shared, mine], [shared], [shared, mine, theirs]).corrections).toEqual([shared, mine, theirs]);
});

test("what was added after undoing something is one's own", () => {
  expect(addedSince([shared, mine], [shared, theirs])).toEqual([theirs]);
  expect(addedSince([shared], [shared])).toEqual([]);
});
