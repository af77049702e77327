import { expect, test } from "vitest";
import { rulingsIn, type Codes, type Drawing } from "@/lib/readers/pdf/rulings";
import type { Page } from "@/lib/readers/pdf/run";

const NAMES = ["save", "restore", "transform", "paintFormXObjectBegin", "paintFormXObjectEnd", "constructPath", "stroke", "closeStroke", "fill", "eoFill", "fillStroke", "eoFillStroke", "closeFillStroke", "closeEOFillStroke"] as const;
const CODES = Object.fromEntries(NAMES.map((name, index) => [name, index + 1])) as Codes;
const PAGE: Page = { number: 1, width: 595, height: 842, turn: 0, view: [0, 0, 595, 842], runs: [] };

function drawn(...steps: [name: (typeof NAMES)[number], args?: unknown][]): Drawing {
  return { fnArray: steps.map(([name]) => CODES[name]), argsArray: steps.map(([, args]) => args ?? null) };
}
const path = (paint: "stroke" | "fill", ...numbers: number[]): ["constructPath", unknown] => ["constructPath", [CODES[paint], [numbers], null]];
const rulings = (drawing: Drawing, page = PAGE) => rulingsIn(drawing, CODES, page).map(({ level, at, from, to }) => [level ? "level" : "upright", at, from, to]);

test("strokes and thin filled shapes are rulings; slants, curves and areas are none", () => {
  expect(rulings(drawn(path("stroke", 0, 80, 700, 1, 500, 700)))).toEqual([["level", 700, 80, 500]]);
  expect(rulings(drawn(path("fill", 0, 80, 600, 1, 80.5, 600, 1, 80.5, 700, 1, 80, 700, 4)))).toEqual([["upright", 80.25, 600, 700]]);
  expect(rulings(drawn(path("stroke", 0, 80, 700, 1, 500, 600), path("stroke", 0, 80, 700, 2, 1, 1, 2, 2, 500, 700), path("fill", 0, 0, 0, 1, 90, 0, 1, 90, 90, 1, 0, 90, 4)))).toEqual([]);
});

test("places are moved as the drawing says, within what it saves and restores", () => {
  const line = path("stroke", 0, 0, 0, 1, 100, 0);
  expect(rulings(drawn(["save"], ["transform", [2, 0, 0, 2, 10, 20]], line, ["restore"], line))).toEqual([["level", 20, 10, 210], ["level", 0, 0, 100]]);
  expect(rulings(drawn(["paintFormXObjectBegin", [[1, 0, 0, 1, 5, 5], null]], line, ["paintFormXObjectEnd"], line))).toEqual([["level", 5, 5, 105], ["level", 0, 0, 100]]);
});

test("on a turned page they are laid upright with it", () => {
  expect(rulings(drawn(path("stroke", 0, 100, 80, 1, 100, 500)), { ...PAGE, turn: 90 })).toEqual([["level", 495, 80, 500]]);
});
