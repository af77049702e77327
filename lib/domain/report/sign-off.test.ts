import { expect, test } from "vitest";
import { layersOf } from "@/lib/domain/report/layers";
import { linesOf } from "@/lib/domain/report/paragraphs";
import { findSignature } from "@/lib/domain/report/sign-off";

const PROSE = "持续加大重点领域执法力度，推进执法规范化建设，有效提升执法质量和群众满意度。";
const MENU = "云溪区司法局2023年工作总结2024-03-28";

function lastOf(...lines: string[]): string {
  const text = lines.join("\n");
  return lines[findSignature(layersOf(text), linesOf(text))?.last ?? lines.length - 1]!;
}

test.each([
  [["云溪区人民政府", "2024年2月6日"], "2024年2月6日"],
  [["云溪区　人民政府", "二〇二四年二月六日"], "二〇二四年二月六日"],
  [["云溪区人民政府", "2024年2月"], "2024年2月"],
  [["云溪区人民政府2024年2月6日"], "云溪区人民政府2024年2月6日"],
])("%j ends the report, whatever the page adds", (signature, last) => {
  expect(lastOf("一、成效", PROSE, PROSE, PROSE, ...signature, MENU, "（一）强化学习 区应急局举办培训2024-03-16")).toBe(last);
});

test("a letterhead signs nothing, and an unsigned report ends with its last line", () => {
  expect(lastOf("云溪区人民政府", "2024年2月6日", "一、成效", PROSE, PROSE, PROSE, "完。")).toBe("完。");
  expect(lastOf("一、成效", PROSE, "2024年2月6日", MENU)).toBe(MENU);
});

