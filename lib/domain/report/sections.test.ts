import { describe, expect, test } from "vitest";
import { isMergedHeading, kindAfter, kindOfSection, kindOfSubsection } from "@/lib/domain/report/sections";

describe("a section's kind by the words of its heading", () => {
  test.each([
    ["2023年度推进法治政府建设的主要举措和成效", "achievements"],
    ["工作开展情况", "achievements"],
    ["2023年度推进法治政府建设存在的不足和原因", "shortcomings"],
    ["存在的主要问题及原因分析", "shortcomings"],
    ["需要解决的困难", "shortcomings"],
    ["2023年度党政主要负责人履行推进法治建设第一责任人职责,加强法治政府建设的有关情况", "leadership"],
    ["下一年度推进法治政府建设的主要安排", "arrangements"],
    ["下步打算", "arrangements"],
    ["下一步主要举措", "arrangements"],
    ["2024年主要工作安排", "arrangements"],
    ["主要工作打算", "arrangements"],
    ["主要工作及下一步打算", "achievements"],
    ["主要工作进展", "achievements"],
    ["2024年法治政府建设重点", "arrangements"],
    ["“十五五”时期发展目标", "arrangements"],
    ["坚持问题导向，破解基层治理突出问题", "other"],
    ["着力解决群众反映强烈的问题", "other"],
    ["巡察移交问题线索处置情况", "other"],
    ["坚持党的领导", "other"],
  ] as const)("%s: %s", (heading, kind) => {
    expect(kindOfSection(heading, 2023)).toBe(kind);
  });
});

describe("in a report on 2025", () => {
  test.each([
    ["“十五五”时期主要任务", "arrangements"],
    ["全力推动“十五五”开好局、起好步", "arrangements"],
    ["2025年工作及“十四五”时期发展回顾", "achievements"],
    ["今年经济社会发展的总体要求、主要预期目标和宏观经济政策", "arrangements"],
    ["谋划“十五五”发展,编制规划", "other"],
    ["统筹做好第十五个五年规划编制工作", "other"],
    ["今年预期目标完成情况", "achievements"],
    ["紧扣中心,落实主要任务", "other"],
    ["年度主要任务", "other"],
    ["努力创造无愧于人民的新成就", "other"],
    ["开展突出问题专项整治", "other"],
  ] as const)("%s: %s", (heading, kind) => {
    expect(kindOfSection(heading, 2025)).toBe(kind);
  });
});

test.each([
  ["arrangements", "深入推进政府治理创新", "arrangements"],
  ["shortcomings", "深入推进行政执法监督", "other"],
  ["achievements", "全力保障民生", "other"],
  ["achievements", "砥砺深耕,2024年交出了实干担当的答卷", "achievements"],
  ["arrangements", "2024年保障机制", "other"],
  ["achievements", "2024年面临的形势", "other"],
] as const)("after %s, %s is of %s", (previous, heading, kind) => {
  expect(kindAfter(previous, heading, 2024)).toBe(kind);
});

test("a heading of several kinds is merged, and is of the first it names", () => {
  expect(isMergedHeading("存在的问题及下一步打算", 2023)).toBe(true);
  expect(kindOfSection("存在的问题及下一步打算", 2023)).toBe("shortcomings");
  expect(kindOfSection("工作成效和存在问题", 2023)).toBe("achievements");
  expect(isMergedHeading("存在的不足和原因", 2023)).toBe(false);
  expect(isMergedHeading("下一步主要举措", 2023)).toBe(false);
});

test("below a merged section only plain words give a kind of their own", () => {
  expect(kindOfSubsection("存在的问题", 2023)).toBe("shortcomings");
  expect(kindOfSubsection("下一步工作安排", 2023)).toBe("arrangements");
  expect(kindOfSubsection("政务诚信有差距", 2023)).toBeNull();
  expect(kindOfSubsection("落实年度普法规划", 2023)).toBeNull();
});
