import { describe, expect, test } from "vitest";
import { isOfPlanAhead, leadsUpToPlan, setsGoals } from "@/lib/domain/report/plan-periods";

describe("a plan ahead", () => {
  test.each([
    ["“十五五”时期主要任务", 2025, true],
    ["“十五五”时期主要任务", 2026, false],
    ["“十四五”时期发展回顾和“十五五”时期主要任务", 2025, false],
    ["关于《甲市国民经济和社会发展第十五个五年规划纲要(草案)》的说明", 2025, true],
    ["全力推动“十五五”开好局", 2025, true],
    ["高质量编制“十五五”规划", 2025, false],
    ["“二十五”时期目标", 2025, true],
    ["2015五年", 2010, false],
  ])("%s in a report on %d: %s", (words, year, expected) => {
    expect(isOfPlanAhead(words, year)).toBe(expected);
  });
});

test.each([
  ["今年全县经济社会发展的主要预期目标是:地区生产总值增长5%左右。", 2025, true],
  ["“十五五”时期是我县夯实基础、全面发力的关键时期。", 2025, true],
  ["今年主要预期目标是:地区生产总值增长5%左右,根据实际情况争取更好的结果。", 2025, true],
  ["“十四五”时期是我县夯实基础、全面发力的关键时期。", 2025, false],
  ["全年任务全面完成,主要预期目标如期实现。", 2025, false],
  ["今年的主要预期目标是:增长5%。", null, false],
  ["一年来,年初确定的主要预期目标是:生产总值增长5%,实际增长5.5%。", 2025, false],
  ["“十五五”时期法治建设处于重要地位,我县提前开展调研12次。", 2025, false],
])("opens a plan: %s (%s) %s", (words, year, expected) => {
  expect(setsGoals(words, year)).toBe(expected);
});

test.each([
  ["根据《中共甲县委关于制定国民经济和社会发展第十五个五年规划的建议》,县政府编制了《纲要(草案)》。", true],
  ["在编制过程中,我们坚持开门问策:", true],
  ["今后五年是承前启后的五年。", true],
  ["针对存在问题我局制定了3条整改措施,下一步,将继续检查:", false],
  ["编制中长期供水方案:", false],
  ["今后五年,打好污染防治攻坚战:", false],
  ["今后五年是关键期,要抓好三件大事:", false],
  ["按照上级部署,县政府编制了村庄规划,今年重点抓好两件事:", false],
  ["编制国土空间规划,6月底前报批。", false],
  ["制定出台《行政规范性文件管理办法》。", false],
])("leads up to a plan: %s %s", (words, expected) => {
  expect(leadsUpToPlan(words)).toBe(expected);
});
