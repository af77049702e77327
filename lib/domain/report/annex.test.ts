import { expect, test } from "vitest";
import { findAnnex } from "@/lib/domain/report/annex";
import { layersOf } from "@/lib/domain/report/layers";
import { linesOf } from "@/lib/domain/report/paragraphs";

const PROSE = "持续加大重点领域执法力度，推进执法规范化建设，有效提升执法质量和群众满意度。";

function annexOf(...lines: string[]): string | null {
  const text = lines.join("\n");
  const paragraphs = linesOf(text);
  const index = findAnnex(layersOf(text), paragraphs);
  return index === paragraphs.length ? null : lines[index]!;
}

test.each(["名词解释", "附件：名词解释", "附件1", "附　件2：", "部分名词注释", "注　释"])("%s begins what is annexed", (head) => {
  expect(annexOf("一、成效", PROSE, PROSE, PROSE, head, "1.“三保”：指保工资。")).toBe(head);
});

test("is none before the report has begun, nor at its very end, nor in a sentence", () => {
  expect(annexOf("附件1", "一、成效", PROSE, PROSE, PROSE)).toBeNull();
  expect(annexOf(PROSE, PROSE, PROSE, "附件1")).toBeNull();
  expect(annexOf(PROSE, PROSE, PROSE, "附件1所列事项要按期完成。", "二、安排")).toBeNull();
});
