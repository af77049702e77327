import { expect, test } from "vitest";
import { segments } from "@/lib/domain/report/segments";
import { fc } from "@/tests/support/property";

const text = "深入落实三年行动计划，确定目标任务。";

test("overlapping labels cut the text where either begins or ends", () => {
  const overlays = [
    { id: "passage", start: 0, end: 18 },
    { id: "document", start: 4, end: 10 },
    { id: "lit", start: 8, end: 14 },
  ];
  expect(segments(text, { start: 0, end: text.length }, overlays)).toEqual([
    { start: 0, end: 4, text: "深入落实", ids: ["passage"] },
    { start: 4, end: 8, text: "三年行动", ids: ["passage", "document"] },
    { start: 8, end: 10, text: "计划", ids: ["passage", "document", "lit"] },
    { start: 10, end: 14, text: "，确定目", ids: ["passage", "lit"] },
    { start: 14, end: 18, text: "标任务。", ids: ["passage"] },
  ]);
});

test("only the range is cut, and overlays beyond it are left out", () => {
  const overlays = [{ id: "a", start: 0, end: 6 }, { id: "b", start: 10, end: 12 }, { id: "empty", start: 5, end: 5 }];
  expect(segments(text, { start: 4, end: 8 }, overlays)).toEqual([
    { start: 4, end: 6, text: "三年", ids: ["a"] },
    { start: 6, end: 8, text: "行动", ids: [] },
  ]);
});

test("an empty range, or one outside the text, has no pieces", () => {
  expect(segments(text, { start: 3, end: 3 }, [])).toEqual([]);
  expect(segments(text, { start: 90, end: 99 }, [])).toEqual([]);
});

test("the pieces are the text in order, each under just the overlays that cover it", () => {
  const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const overlay = fc.tuple(span, fc.constantFrom("a", "b", "c", "d")).map(([s, id]) => ({ ...s, id }));
  fc.assert(
    fc.property(fc.string({ maxLength: 36, unit: "grapheme" }), span, fc.array(overlay, { maxLength: 8 }), (words, range, overlays) => {
      const pieces = segments(words, range, overlays);
      expect(pieces.map((piece) => piece.text).join("")).toBe(words.slice(range.start, range.end));
      for (const [index, piece] of pieces.entries()) {
        expect(piece.text.length).toBeGreaterThan(0);
        if (index > 0) expect(piece.start).toBe(pieces[index - 1]!.end);
        for (let at = piece.start; at < piece.end; at += 1) {
          const covering = new Set(overlays.filter((o) => o.start <= at && at < o.end).map((o) => o.id));
          expect(new Set(piece.ids)).toEqual(covering);
        }
      }
    }),
  );
});
