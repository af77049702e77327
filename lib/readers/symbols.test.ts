import { expect, test } from "vitest";
import { knownSign, symbolOf } from "@/lib/readers/symbols";

test("a PDF, which does not tell the typeface, has the words of the document it was made from", () => {
  for (const code of [0xf06c, 0xf06e, 0xf071, 0xf0a8, 0xf0ab, 0xf0b7, 0xf0d8, 0xf0fc]) expect(knownSign(String.fromCharCode(code))).toBe(symbolOf(code, "Wingdings"));
  expect(knownSign("\uf045")).toBeUndefined();
});

test.each([
  [0xf06c, "Wingdings", "●"],
  [0xf0fe, "Wingdings", "☑"],
  [0xf0b7, "Symbol", "●"],
  [0xf0b3, "Symbol", "≥"],
  [0xf06d, "symbol", "μ"],
  [0xf028, "Symbol", "("],
  [0xf0b3, "Webdings", "●"],
  [0xf0b3, undefined, "●"],
  [0x4e00, "宋体", "一"],
  [0x07, "Symbol", ""],
  [Number.NaN, "Symbol", ""],
  [0x110000, "Symbol", ""],
])("%i of %s is %j", (code, typeface, expected) => {
  expect(symbolOf(code, typeface)).toBe(expected);
});
