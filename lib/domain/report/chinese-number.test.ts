import { expect, test } from "vitest";
import { readNumber, readYear } from "@/lib/domain/report/chinese-number";

test.each([
  ["一", 1],
  ["十", 10],
  ["十一", 11],
  ["二十", 20],
  ["三十五", 35],
  ["一百零二", 102],
  ["12", 12],
  ["③", 3],
  ["", null],
  ["十百", null],
  ["两", null],
])("%j is %j", (words, expected) => {
  expect(readNumber(words)).toBe(expected);
});

test.each([
  ["2023", 2023],
  ["二〇二三", 2023],
  ["二○二四", 2024],
  ["二零一九", 2019],
  ["3023", null],
  ["二三", null],
])("the year %j is %j", (words, expected) => {
  expect(readYear(words)).toBe(expected);
});
