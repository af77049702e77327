import { expect, test } from "vitest";
import { layersOf } from "@/lib/domain/report/layers";
import { sentencesIn, sentencesOfLine } from "@/lib/domain/report/sentences";

function sentences(text: string): string[] {
  return sentencesIn(layersOf(text), { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ["健全制度。压实责任！如何落实？", ["健全制度。", "压实责任！", "如何落实？"]],
  ["没有句号的一行\n　　下一行。", ["没有句号的一行", "下一行。"]],
  ["培训不系统，\n内容脱节。", ["培训不系统，\n内容脱节。"]],
  ["做到“有法必依。违法必究”，严格执法。", ["做到“有法必依。违法必究”，严格执法。"]],
  ["要求“严格执法。”持续推进。", ["要求“严格执法。”", "持续推进。"]],
  ["完成率99.1%，推进Web3.0应用。", ["完成率99.1%，推进Web3.0应用。"]],
  ["加强监督.规范执法.", ["加强监督.", "规范执法."]],
  ["落实到位。。 再来", ["落实到位。。", "再来"]],
  ["甲；乙；丙。", ["甲；乙；丙。"]],
])("%j", (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test("no more than asked for", () => {
  const layers = layersOf("甲。乙。丙");
  expect(sentencesOfLine(layers, { start: 0, end: 5 }, 2)).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ]);
});
