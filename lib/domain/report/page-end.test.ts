import { expect, test } from "vitest";
import { layersOf } from "@/lib/domain/report/layers";
import { findPageEnd } from "@/lib/domain/report/page-end";
import { linesOf } from "@/lib/domain/report/paragraphs";

const PROSE = "持续加大重点领域执法力度，推进执法规范化建设，有效提升执法质量和群众满意度。";

test.each([
  [["甲区报告", "分享到：微信", "一、成效", PROSE, "（一）甲。", "相关阅读", "乙区报告。"], 5],
  [["甲区报告", PROSE, PROSE, PROSE, "上一篇：无", "丙"], 4],
  [["甲区报告", "一、成效", PROSE, "【打印】【关闭】", "二、不足", PROSE], 6],
  [["甲区报告", "打印", "关闭"], 3],
])("%j ends at %i", (lines, end) => {
  const text = lines.join("\n");
  expect(findPageEnd(layersOf(text), linesOf(text))).toBe(end);
});
