import { expect, test } from "vitest";
import { writeNumber } from "@/lib/readers/list-labels/number-format";

test.each([
  ["decimal", { 1: "1", 12: "12" }],
  ["decimalZero", { 1: "01", 12: "12", 100: "100" }],
  ["decimalFullWidth", { 1: "１", 10: "１０" }],
  ["decimalEnclosedCircle", { 1: "①", 10: "⑩", 20: "⑳", 21: "21" }],
  ["decimalEnclosedCircleChinese", { 1: "①", 11: "⑪" }],
  ["decimalEnclosedParen", { 3: "⑶" }],
  ["decimalEnclosedFullstop", { 3: "⒊" }],
  ["ideographEnclosedCircle", { 1: "㊀", 10: "㊉", 11: "11" }],
  ["lowerLetter", { 1: "a", 26: "z", 27: "aa", 28: "bb" }],
  ["upperLetter", { 3: "C" }],
  ["lowerRoman", { 4: "iv", 9: "ix", 14: "xiv" }],
  ["upperRoman", { 3: "III", 1999: "MCMXCIX" }],
  ["chineseCounting", { 1: "一", 10: "十", 11: "十一", 20: "二十", 21: "二十一", 99: "九十九", 100: "一〇〇" }],
  ["chineseCountingThousand", { 10: "十", 11: "十一", 30: "三十", 100: "一百", 105: "一百零五", 110: "一百一十", 1001: "一千零一", 1010: "一千零一十" }],
  ["japaneseCounting", { 1: "一", 10: "十", 12: "十二", 100: "百", 101: "百一", 2000: "二千" }],
  ["taiwaneseCounting", { 12: "十二", 100: "一〇〇" }],
  ["taiwaneseCountingThousand", { 101: "一百零一" }],
  ["ideographDigital", { 9: "九", 10: "一〇", 11: "一一" }],
  ["chineseLegalSimplified", { 1: "壹", 10: "壹拾", 25: "贰拾伍" }],
  ["ideographLegalTraditional", { 6: "陸" }],
  ["ideographTraditional", { 1: "甲", 10: "癸", 11: "11" }],
  ["ideographZodiac", { 1: "子", 12: "亥", 13: "13" }],
  ["ideographZodiacTraditional", { 1: "甲子", 13: "丙子", 60: "癸亥", 61: "61" }],
  ["none", { 3: "" }],
  ["bullet", { 3: "" }],
  ["no-such-format", { 3: "3" }],
] as const)("%s", (format, expected) => {
  for (const [value, words] of Object.entries(expected)) expect(writeNumber(Number(value), format), value).toBe(words);
});

test("numbers out of every reach are written in digits", () => {
  for (const value of [-1, 0, 10_000, 1_000_000]) {
    for (const format of ["lowerLetter", "lowerRoman", "decimalEnclosedCircle", "ideographTraditional", "chineseCountingThousand"]) {
      expect(writeNumber(value, format).length).toBeLessThan(35_000);
    }
  }
  expect(writeNumber(-1, "chineseCountingThousand")).toBe("-1");
  expect(writeNumber(10_000, "chineseCountingThousand")).toBe("10000");
});
