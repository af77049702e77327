import { expect, it } from "vitest";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import { carryCorrections } from "@/lib/domain/report/editions/carry-corrections";
import { finder } from "@/lib/domain/report/editions/find-again";
import type { SectionKind } from "@/lib/domain/report/model";
import { linesOf } from "@/lib/domain/report/paragraphs";
import { readParagraphs } from "@/lib/domain/report/read-report";

const TEXT = `甲区2023年度法治政府建设情况的报告
一、存在的不足
（一）监督方式单一。力量薄弱。
（二）培训不多。
二、下一年度的主要安排
（一）加强培训。每季度办班。
请领导批示
（二）改进监督。开展评查。`;

/** As a reader has it that sets aside the lines with these words. */
function read(text: string, ...aside: string[]) {
  return readParagraphs(text, linesOf(text).map((line) => (aside.some((words) => text.slice(line.start, line.end).includes(words)) ? { ...line, aside: "running-head" as const } : line)));
}

const spanIn = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const key = (reading: ReturnType<typeof read>, words: string) => reading.clauses.find(({ heading }) => reading.text.slice(heading.start, heading.end).includes(words))!.key;

/** Corrections of one reading, carried to another. */
function carry(from: ReturnType<typeof read>, corrections: readonly Correction[], to: ReturnType<typeof read>) {
  return carryCorrections({ clauses: draftOf(from, corrections).clauses, corrections }, finder(from.text, to.text), to);
}

const from = read(TEXT, "请领导批示");
const LONGER = `前言。\n${TEXT}`;
const to = read(LONGER, "请领导批示");
const kindOf = (words: string, kind: SectionKind, reading = from): Correction => ({ type: "set-section-kind", clauseKey: key(reading, words), kind });

it("puts corrections of the structure upon another reading by their words, and those of candidates upon none", () => {
  const corrections: Correction[] = [kindOf("存在的不足", "other"), { type: "restore-dropped", span: spanIn(TEXT, "请领导批示") }, { type: "retitle", candidateKey: from.candidates[0]!.key, title: "题目" }];
  expect(carry(from, corrections, to)).toEqual({ kept: [kindOf("存在的不足", "other", to), { type: "restore-dropped", span: spanIn(LONGER, "请领导批示") }], lost: [] });
});

it("names those whose words the other reading has not, or cuts otherwise", () => {
  const without = read(TEXT.replace("一、存在的不足", "一、存在的问题"), "请领导批示");
  const kind = kindOf("存在的不足", "other");
  expect(carry(from, [kind], without)).toEqual({ kept: [], lost: [kind] });
  const restored: Correction = { type: "restore-dropped", span: spanIn(TEXT, "请领导批示") };
  const joined = TEXT.replace("请领导批示", "请领导批示 第2页");
  expect(carry(from, [restored], read(joined, "请领导批示"))).toEqual({ kept: [], lost: [restored] });
});

it("leaves a section as it was last set, and an item within it as it was set by itself", () => {
  const thereAndBack = [kindOf("存在的不足", "arrangements"), kindOf("存在的不足", "shortcomings")];
  const kinds = (corrections: readonly Correction[], reading = to) => draftOf(reading, carry(from, corrections, reading).kept).clauses.map(({ kind }) => kind);
  expect(kinds(thereAndBack)).toEqual(to.clauses.map(({ kind }) => kind));
  const within = [kindOf("存在的不足", "other"), kindOf("培训不多", "shortcomings")];
  expect(draftOf(to, carry(from, within, to).kept).passages.map(({ kind }) => kind).filter((kind) => kind === "shortcoming")).toHaveLength(1);
});

it("does not restore what was set aside again", () => {
  const span = spanIn(TEXT, "请领导批示");
  const corrections: Correction[] = [{ type: "restore-dropped", span }, { type: "set-aside", span }];
  const { kept, lost } = carry(from, corrections, to);
  expect(draftOf(to, kept).dropped).toEqual(to.dropped);
  expect(lost).toEqual([]);
});

it("asks for nothing that the other reading has of itself", () => {
  expect(carry(from, [{ type: "restore-dropped", span: spanIn(TEXT, "请领导批示") }], read(LONGER))).toEqual({ kept: [], lost: [] });
});
