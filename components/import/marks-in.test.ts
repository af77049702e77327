import { expect, test } from "vitest";
import { marksIn } from "@/components/import/marks-in";
import type { PaperMarks } from "@/components/import/paper-marks";

const marks: PaperMarks = {
  overlays: [
    { start: 0, end: 5_000, id: "long" },
    { start: 600, end: 700, id: "second" },
    { start: 500, end: 600, id: "before" },
    { start: 1_100, end: 1_101, id: "third" },
  ],
  inserts: [
    { at: 1_100, type: "tick" },
    { at: 600, type: "tick" },
    { at: 5_000, type: "tick" },
  ],
};

test("a line has the marks that lie in it, in the order given, however long they and it are", () => {
  const idsIn = (start: number, end: number) => marksIn(marks, { start, end }).overlays.map(({ id }) => id);
  expect(idsIn(600, 1_200)).toEqual(["long", "second", "third"]);
  expect(idsIn(0, 600)).toEqual(["long", "before"]);
  expect(idsIn(4_000, 4_001)).toEqual(["long"]);
  expect(idsIn(5_000, 5_100)).toEqual([]);
  expect(marksIn(marks, { start: 600, end: 1_100 }).inserts.map(({ at }) => at)).toEqual([1_100, 600]);
  expect(marksIn(marks, { start: 4_900, end: 5_000 }).inserts.map(({ at }) => at)).toEqual([5_000]);
});
