import { expect, test } from "vitest";
import { labelledLines } from "@/lib/domain/report/labelled-lines";
import { layersOf } from "@/lib/domain/report/layers";
import { linesOf } from "@/lib/domain/report/paragraphs";

/** The labels of lines, – for none. */
function labels(...lines: readonly string[]): string[] {
  const text = lines.join("\n");
  return labelledLines(layersOf(text), linesOf(text)).map(({ span, label }) => (label ? text.slice(span.start, span.start + label.length) : "–"));
}

test.each([
  [["（一）甲。", "1.15名干部轮训。", "2.建立制度。"], ["（一）", "1.", "2."]],
  [["1.建立制度。", "2.100%的事项网上办。", "3.20个村建成。"], ["1.", "2.", "3."]],
  [["1.建立制度。", "2.3万元以下的项目。"], ["1.", "2."]],
  [["1.5万人次参加。", "群众满意。"], ["–", "–"]],
  [["1.建立制度。", "5.6万人次参加。"], ["1.", "–"]],
  [["1.总体情况", "1.1工作开展", "1.2工作成效", "2.存在不足", "2.1力量不足"], ["1.", "1.1", "1.2", "2.", "2.1"]],
  [["1、建立制度。", "2、争取经费。", "3、4月份开展检查。", "4、轮训。"], ["1、", "2、", "3、", "4、"]],
  [["3、4月份开展检查。", "群众满意。"], ["–", "–"]],
  [["（一）加强培训。1.专题学习2次。", "2.轮训执法人员。"], ["（一）", "1.", "2."]],
  [["（一）加强培训。①专题学习2次。", "②轮训执法人员。"], ["（一）", "①", "②"]],
  [["（一）加强培训。1.专题学习2次。2.轮训执法人员。", "（二）加强监督。"], ["（一）", "（二）"]],
  [["3.1.1健全机制", "3.1.2公开信息"], ["3.1.1", "3.1.2"]],
])("%j", (lines, expected) => {
  expect(labels(...lines)).toEqual(expected);
});
