import { expect, test } from "vitest";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import type { Reading } from "@/lib/domain/report/model";
import { linesOf } from "@/lib/domain/report/paragraphs";
import { readParagraphs } from "@/lib/domain/report/read-report";

const TEXT = `某区2023年度法治政府建设情况的报告
一、2023年度推进法治政府建设的主要举措和成效
(一)依法全面履行职能。调整8家单位900余项职权。
二、2023年度推进法治政府建设存在的不足和原因
一是责任链条需进一步拧紧。
二是执法监督仍需改进。
三、下一年度推进法治政府建设的主要安排
(一)强化统筹。细化任务分工。
(二)规范执法。开展案卷评查。
请领导批示
加大宣传力度,开展普法活动。
(三)加强监督。定期监测执法数据。
某区人民政府
2024年2月28日
四、附则与说明
本报告由区司法局负责解释。`;

/** The report as a format's reader gives it that takes the lines with these words for furniture. */
function readWithout(...words: string[]): Reading {
  const paragraphs = linesOf(TEXT).map((line) => (words.some((part) => TEXT.slice(line.start, line.end).includes(part)) ? { ...line, aside: "running-head" as const } : line));
  return readParagraphs(TEXT, paragraphs);
}

const furniture = (reading: Reading, words: string) => {
  const { start, end } = reading.dropped.find((piece) => TEXT.slice(piece.start, piece.end).includes(words))!;
  return { start, end };
};
const restore = (reading: Reading, words: string): Correction => ({ type: "restore-dropped", span: furniture(reading, words) });
const titles = ({ candidates }: ImportDraft) => candidates.map(({ title }) => title);
const key = (draft: ImportDraft, words: string) => draft.candidates.find(({ title }) => title.includes(words))!.key;

test("an item given back is an item, with its candidate and its sentences", () => {
  const reading = readWithout("(二)规范执法");
  const restored = draftOf(reading, [restore(reading, "规范执法")]);
  const whole = draftOf(readWithout(), []);
  expect(titles(draftOf(reading, []))).not.toContain("规范执法");
  expect(titles(restored)).toEqual(titles(whole));
  expect(restored.passages.map(({ span, path }) => [span, path])).toEqual(whole.passages.map(({ span, path }) => [span, path]));
  expect(restored.coverage.unaccounted).toEqual([]);
});

test("a heading given back gives its section back, and its items their kind", () => {
  const reading = readWithout("三、下一年度");
  expect(draftOf(reading, []).candidates.every(({ kind }) => kind === "shortcoming")).toBe(true);
  const restored = draftOf(reading, [restore(reading, "三、下一年度")]);
  expect(restored.candidates.map(({ kind, title }) => [kind, title])).toEqual(draftOf(readWithout(), []).candidates.map(({ kind, title }) => [kind, title]));
});

test("a line in the midst of an item is a sentence of it, and its candidate quotes it", () => {
  const reading = readWithout("加大宣传", "请领导批示");
  const corrections: Correction[] = [{ type: "retitle", candidateKey: key(draftOf(reading, []), "规范执法"), title: "评查案卷" }, restore(reading, "加大宣传")];
  const restored = draftOf(reading, corrections);
  const own = restored.candidates.find(({ title }) => title === "评查案卷")!;
  expect(own.sources.map(({ start, end }) => TEXT.slice(start, end)).join("\n")).toContain("加大宣传力度,开展普法活动。");
  expect(restored.coverage.unaccounted).toEqual([]);
});

test("what a person reshaped stays, and new words beside it are unaccounted for", () => {
  const reading = readWithout("加大宣传", "请领导批示");
  const before = draftOf(reading, []);
  const [item, other] = [key(before, "规范执法"), key(before, "强化统筹")];
  const merged: Correction[] = [{ type: "merge", candidateKeys: [item, other], into: other }, restore(reading, "加大宣传")];
  const restored = draftOf(reading, merged);
  expect(titles(restored)).not.toContain("规范执法");
  expect(restored.passages.filter(({ disposition }) => disposition === "pending").map(({ span }) => TEXT.slice(span.start, span.end)).join()).toContain("加大宣传力度");
  const dropped = draftOf(reading, [{ type: "drop", candidateKey: item, reason: "日常工作" }, restore(reading, "请领导批示")]);
  expect(titles(dropped)).not.toContain("规范执法");
  expect(dropped.passages.filter(({ reason }) => reason === "日常工作").length).toBeGreaterThan(0);
});

test("a kind that a person set holds for what is given back too", () => {
  const reading = readWithout("(二)规范执法");
  const section = reading.clauses.find(({ heading }) => TEXT.slice(heading.start, heading.end).includes("主要安排"))!.key;
  const restored = draftOf(reading, [{ type: "set-section-kind", clauseKey: section, kind: "other" }, restore(reading, "规范执法")]);
  expect(restored.clauses.filter(({ span }) => span.start >= TEXT.indexOf("三、")).map(({ kind }) => kind)).not.toContain("arrangements");
  expect(titles(restored)).not.toContain("规范执法");
});

test("the signature stays one, and words below it belong to no section but one of their own", () => {
  const reading = readWithout("四、附则", "本报告由");
  const words = draftOf(reading, [restore(reading, "本报告由")]);
  expect(words.passages).toEqual(draftOf(reading, []).passages);
  expect(words.clauses).toEqual(reading.clauses);
  const section = draftOf(reading, [restore(reading, "四、附则"), restore(reading, "本报告由")]);
  expect(section.clauses.slice(reading.clauses.length).map(({ heading }) => TEXT.slice(heading.start, heading.end))).toEqual(["四、附则与说明"]);
  expect(section.passages.every(({ span }) => !TEXT.slice(span.start, span.end).includes("人民政府\n"))).toBe(true);
});

test("set aside again it is as it was, and what was chosen of it goes", () => {
  const reading = readWithout("请领导批示");
  const span = furniture(reading, "请领导批示");
  const before = draftOf(reading, []);
  const again = draftOf(reading, [restore(reading, "请领导批示"), { type: "set-aside", span }]);
  expect(again).toEqual({ ...before, restored: [] });
  const chosen = draftOf(reading, [restore(reading, "请领导批示"), { type: "add-from-selection", span, kind: "arrangement" }, { type: "set-aside", span }]);
  expect(titles(chosen)).toEqual(titles(before));
});

test("only what was restored is set aside again", () => {
  const reading = readWithout("请领导批示");
  expect(draftOf(reading, [{ type: "set-aside", span: furniture(reading, "请领导批示") }]).skipped).toMatchObject([{ code: "not-restored" }]);
});

test("a sentence that words given back made another has its reason again once they are set aside", () => {
  const text = TEXT.replace("开展案卷评查。", "开展案卷评查，");
  const reading = readParagraphs(text, linesOf(text).map((line) => (text.slice(line.start, line.end) === "请领导批示" ? { ...line, aside: "running-head" as const } : line)));
  const { start, end } = reading.dropped.find((piece) => text.slice(piece.start, piece.end) === "请领导批示")!;
  const { key: passageKey } = reading.passages.find(({ span }) => text.slice(span.start, span.end) === "开展案卷评查，")!;
  const given: Correction[] = [{ type: "drop-passage", passageKey, reason: "日常工作" }, { type: "restore-dropped", span: { start, end } }];
  const reasons = (draft: ImportDraft) => draft.passages.flatMap(({ span, reason }) => (reason === null ? [] : [[text.slice(span.start, span.end), reason]]));
  expect(reasons(draftOf(reading, given))).toEqual([]);
  expect(reasons(draftOf(reading, [...given, { type: "set-aside", span: { start, end } }]))).toEqual([["开展案卷评查，", "日常工作"]]);
});
