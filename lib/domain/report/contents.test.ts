import { expect, test } from "vitest";
import { findContents } from "@/lib/domain/report/contents";
import { layersOf } from "@/lib/domain/report/layers";
import { linesOf } from "@/lib/domain/report/paragraphs";

function contentsOf(...lines: string[]): string[] {
  const text = lines.join("\n");
  return [...findContents(layersOf(text), linesOf(text))].sort((a, b) => a - b).map((index) => lines[index]!);
}

test("entries with leaders are a table of contents from three on", () => {
  const entries = ["一、总体情况………………（1）", "二、存在问题......（3）", "三、下一步安排\t5"];
  expect(contentsOf(...entries, "一、总体情况")).toEqual(entries);
  expect(contentsOf(entries[0]!, entries[1]!, "一、总体情况")).toEqual([]);
});

test("below 目录, entries are those that come again as headings", () => {
  const head = ["目　录", "一、总体情况 1", "二、存在问题 3"];
  expect(contentsOf(...head, "正文开始。", "一、总体情况", "甲。", "二、存在问题", "乙。")).toEqual(head);
  expect(contentsOf("目录", "一、只在这里的一行", "一、总体情况", "甲。")).toEqual(["目录"]);
});

test("entries may run together in one line", () => {
  const line = "一、2025年工作回顾 1二、2026年工作安排 3三、自身建设 6";
  expect(contentsOf("目录", line, "一、2025年工作回顾", "全年办理案件 3 二、三季度各1件。")).toEqual(["目录", line]);
});

test("words that trail off are no entries", () => {
  expect(contentsOf("一是……", "二是……", "三是……各项工作有序推进。")).toEqual([]);
});
