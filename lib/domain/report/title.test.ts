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
  ["关于印发方案的通知\n一、成效\n二、2023年情况报告", null],
])("in %j", (text, expected) => {
  expect(title(text)).toBe(expected);
});
