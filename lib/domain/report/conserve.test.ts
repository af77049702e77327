import { expect, test } from "vitest";
import { leafSpans } from "@/lib/domain/report/conserve";
import { readReport } from "@/lib/domain/report/read-report";

test("each piece says what it is and whose", () => {
  const reading = readReport("首页\n甲区关于2023年法治政府建设情况的报告\n现报告如下。\n一、存在的不足\n还有以下问题。一是甲。二是乙。\n2024年1月1日");
  expect(leafSpans(reading).filter(({ kind }) => kind !== "space").map(({ kind, key, start, end }) => [kind, key, reading.text.slice(start, end)])).toEqual([
    ["dropped", undefined, "首页"],
    ["title", undefined, "甲区关于2023年法治政府建设情况的报告"],
    ["other", undefined, "现报告如下。"],
    ["clause", "c31", "一、存在的不足"],
    ["clause", "c31", "还有以下问题。"],
    ["passage", "p46", "一是甲。"],
    ["passage", "p50", "二是乙。"],
    ["other", undefined, "2024年1月1日"],
  ]);
});

test("spans that overlap or leave the text are refused", () => {
  const reading = readReport("一、存在的不足\n甲乙丙。");
  const [passage] = reading.passages;
  expect(() => leafSpans({ ...reading, passages: [passage!, { ...passage!, key: "p9" }] })).toThrow(RangeError);
  expect(() => leafSpans({ ...reading, dropped: [{ start: 11, end: 99, why: "other" }] })).toThrow(RangeError);
});
