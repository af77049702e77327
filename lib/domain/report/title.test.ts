import { expect, test } from "vitest";
import { layersOf } from "@/lib/domain/report/layers";
import { linesOf } from "@/lib/domain/report/paragraphs";
import { findTitle } from "@/lib/domain/report/title";

function title(text: string): string | null {
  const span = findTitle(layersOf(text), linesOf(text));
  return span && text.slice(span.start, span.end);
}

test.each([
  ["首页\n武清区人民政府关于武清区2023年度法治政府建设情况的报告\n一、成效", "武清区人民政府关于武清区2023年度法治政府建设情况的报告"],
  ["北坡县人民政府\n关于2023年度法治政府建设情况的报告\n一、成效", "北坡县人民政府\n关于2023年度法治政府建设情况的报告"],
  ["云溪区人民政府关于2024年度\n法治政府建设情况的报告\n一、成效", "云溪区人民政府关于2024年度\n法治政府建设情况的报告"],
  ["青禾镇2024年法治政府建设工作总结", "青禾镇2024年法治政府建设工作总结"],
  ["法治政府建设年度报告\n临江市2023年法治政府建设情况报告（公开版）\n正文。", "临江市2023年法治政府建设情况报告（公开版）"],
  ["当前位置：首页 > 法治政府建设报告\n一、工作情况\n2023年的情况\n", null],
  ["古塘镇2021年度法治政府建设工作总结\n及2022年工作计划\n一、总结", "古塘镇2021年度法治政府建设工作总结\n及2022年工作计划"],
  ["云帆开发区管理委员会\n2022年度法治政府建设工作情况\n和2023年度工作安排的报告\n一、情况", "云帆开发区管理委员会\n2022年度法治政府建设工作情况\n和2023年度工作安排的报告"],
  ["古塘镇\n2021年度法治政府建设工作总结\n一、总结", "古塘镇\n2021年度法治政府建设工作总结"],
  ["海瀚市云陂区人民政府关于云陂区\n2023年度法治政府建设情况的报告\n一、成效", "海瀚市云陂区人民政府关于云陂区\n2023年度法治政府建设情况的报告"],
  ["中共甲县民政局党组关于十三届县委\n第七轮巡察整改情况的通报\n一、情况", "中共甲县民政局党组关于十三届县委\n第七轮巡察整改情况的通报"],
  ["目录\n一、成效……1\n二、不足……2\n甲区2023年法治政府建设情况报告\n一、成效\n二、不足", "甲区2023年法治政府建设情况报告"],
  ["甲区2023年法治政府建设情况报告\n2023年，甲区扎实推进法治政府建设各项工作，取得了新的进展，现将情况报告如下。\n主要成效\n乙区2022年法治政府建设情况报告", "甲区2023年法治政府建设情况报告"],
  ["沧平市2024年度法治政府建设年度报告\n（沧平市人民政府）\n一、情况", "沧平市2024年度法治政府建设年度报告"],
  ["沧平市2024年度法治政府建设年度报告\n（市司法局局长 某某）\n一、情况", "沧平市2024年度法治政府建设年度报告"],
  ["沧平市法治政府建设年度报告\n（2024年度）\n一、情况", "沧平市法治政府建设年度报告\n（2024年度）"],
  ["沧平市法治政府建设年度报告\n（二〇二四年）\n一、情况", "沧平市法治政府建设年度报告\n（二〇二四年）"],
  ["沧平市2024年法治政府建设情况报告\n（公开稿）\n一、情况", "沧平市2024年法治政府建设情况报告\n（公开稿）"],
  ["沧平市2024年法治政府建设情况报告\n（书面）\n一、情况", "沧平市2024年法治政府建设情况报告\n（书面）"],
  ["沧平市2024年法治政府建设情况报告\n（依法治市办）\n一、情况", "沧平市2024年法治政府建设情况报告"],
  ["关于印发方案的通知\n一、成效\n二、2023年情况报告", null],
])("in %j", (text, expected) => {
  expect(title(text)).toBe(expected);
});

test("what the page's head states tells which of its lines is the title", () => {
  const text = "某县人民政府政府信息公开工作年度报告\n甲区数字政府建设工作要点落实清单\n一、成效";
  const titled = (stated: Parameters<typeof findTitle>[2]) => {
    const span = findTitle(layersOf(text), linesOf(text), stated);
    return span && text.slice(span.start, span.end);
  };
  expect(titled({})).toBe("某县人民政府政府信息公开工作年度报告");
  expect(titled({ title: "甲区数字政府建设 工作要点落实清单" })).toBe("甲区数字政府建设工作要点落实清单");
});

test.each([
  ["茶川市粮食局", "2010年依法行政工作总结", "及2011年工作要点"],
  ["", "甲县2023年法治政府建设工作总结", "暨2024年工作打算"],
  ["", "甲县2023年法治政府建设工作情况", "及2024年重点工作安排的报告"],
])("a headline goes on below what the page's head states: %s %s %s", (above, first, second) => {
  const text = [above, first, second, "一、情况"].filter(Boolean).join("\n");
  const span = findTitle(layersOf(text), linesOf(text), { heading: `${first}_甲县人民政府`, title: first });
  expect(text.slice(span!.start, span!.end)).toBe(`${first}\n${second}`);
});
