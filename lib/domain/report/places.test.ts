import { describe, expect, it } from "vitest";
import { boxesOf, type Place } from "@/lib/domain/report/places";
import { fc } from "@/tests/support/property";

const line = (start: number, end: number, more: Partial<Place> = {}): Place => ({ start, end, page: 1, x: 100, y: 700, width: 200, height: 16, ...more });

describe("boxesOf", () => {
  it("gives a line its whole box", () => {
    expect(boxesOf("全区执法规范化水平有待提升", [line(0, 13)], { start: 0, end: 13 })).toEqual([{ page: 1, x: 100, y: 700, width: 200, height: 16 }]);
  });

  it("cuts a line where the span begins and ends, a Latin letter half as wide as an ideograph", () => {
    expect(boxesOf("一二三四五六七八九十", [line(0, 10)], { start: 2, end: 5 })).toEqual([{ page: 1, x: 140, y: 700, width: 60, height: 16 }]);
    expect(boxesOf("12三四", [line(0, 4, { width: 300 })], { start: 2, end: 3 })).toEqual([{ page: 1, x: 200, y: 700, width: 100, height: 16 }]);
  });

  it("follows a sentence over lines and pages, and leaves out lines that it does not touch", () => {
    const places = [line(0, 4), line(4, 8, { y: 670 }), line(8, 12, { page: 2 }), line(13, 17, { page: 2, y: 670 })];
    expect(boxesOf("零一二三四五六七八九十甲\n乙丙丁戊", places, { start: 6, end: 12 })).toEqual([
      { page: 1, x: 200, y: 670, width: 100, height: 16 },
      { page: 2, x: 100, y: 700, width: 200, height: 16 },
    ]);
  });

  it("cuts along the way that turned words run", () => {
    const half = (turn: 90 | 180 | 270) => boxesOf("零一二三", [line(0, 4, { turn, width: 16, height: 200 })], { start: 0, end: 1 })[0];
    expect(half(90)).toEqual({ page: 1, x: 100, y: 700, width: 16, height: 50 });
    expect(half(180)).toEqual({ page: 1, x: 112, y: 700, width: 4, height: 200 });
    expect(half(270)).toEqual({ page: 1, x: 100, y: 850, width: 16, height: 50 });
  });

  it("stays within its line, whatever the words, and its parts cover it", () => {
    const words = fc.string({ minLength: 2, maxLength: 40, unit: "grapheme" }).filter((text) => text.length > 1);
    fc.assert(
      fc.property(words, fc.nat(), (text, seed) => {
        const cut = 1 + (seed % (text.length - 1));
        const [place] = [line(0, text.length)];
        const [first, second] = [boxesOf(text, [place], { start: 0, end: cut })[0]!, boxesOf(text, [place], { start: cut, end: text.length })[0]!];
        expect(first.x).toBe(100);
        expect(first.x + first.width).toBeCloseTo(second.x, 6);
        expect(second.x + second.width).toBeCloseTo(300, 6);
      }),
    );
  });
});
