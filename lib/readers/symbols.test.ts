import { expect, test } from "vitest";
import { symbolOf } from "@/lib/readers/symbols";

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
