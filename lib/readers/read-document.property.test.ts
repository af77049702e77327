import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Refusal } from "@/lib/domain/errors";
import { leafSpans } from "@/lib/domain/report/conserve";
import type { LineLayout } from "@/lib/domain/report/layout";
import type { Span } from "@/lib/domain/report/model";
import { sliceOf, subtractSpans } from "@/lib/domain/report/span";
import { linesDown, makePdf } from "@/lib/readers/pdf/make-pdf.fixture";
import { readDocument } from "@/lib/readers/read-document";
import type { ReadResult } from "@/lib/readers/read-text";
import { docxOf, paragraph, run } from "@/tests/support/docx-file";
import { odtOf } from "@/tests/support/odt-file";
import { fc } from "@/tests/support/property";

const REPORT = [
  "甲区人民政府关于2023年度法治政府建设情况的报告", "来源：甲区司法局 发布时间：2024-02-01", "2023年，全区扎实推进法治政府建设，现将有关情况报告如下：", "一、主要成效", "（一）深化改革。一是减证明；二是优服务。",
  "二、存在的不足", "1.执法力量不足。持证人员仅有12名。", "队伍建设滞后", "部分镇街没有专职法制审核人员，审核质量不高。", "究其原因，一是投入不够；二是培训不足。",
  "三、下一步打算", "下一步，我区将重点做好以下工作：", "（一）加强队伍建设", "6月底前新增执法人员20名，培训不少于40学时。", "①开展案卷评查。②通报结果。", "●每季度通报一次，", "实现全覆盖。",
  "\u200b（二）强化监督。\u200b", "特此报告。", "附件：1.任务表", "甲区人民政府", "2024年1月20日", "（此件公开发布）", "相关阅读", "上一篇：无",
];
type Piece = { readonly words: string; readonly look: "plain" | "bold" | "heading" | "counted" | "row" };
const looks = fc.constantFrom<Piece["look"]>("plain", "plain", "plain", "bold", "heading", "counted", "row");

/** The report's lines with some left out, doubled, cut, run together or moved, each of some look. */
const pieces = fc
  .array(fc.record({ line: fc.nat(REPORT.length - 1), act: fc.constantFrom("drop", "double", "cut", "join", "move", "none"), at: fc.nat(30) }), { maxLength: 8 })
  .map((acts) =>
    acts.reduce((lines, { line, act, at }) => {
      const index = line % Math.max(1, lines.length);
      const words = lines[index] ?? "";
      const rest = lines.toSpliced(index, 1);
      if (act === "drop") return rest;
      if (act === "double") return lines.toSpliced(index, 0, words);
      if (act === "cut") return lines.toSpliced(index, 1, words.slice(0, at), words.slice(at));
      if (act === "join") return lines.toSpliced(index, 2, words + (lines[index + 1] ?? ""));
      return act === "move" ? rest.toSpliced(at % lines.length, 0, words) : lines;
    }, REPORT),
  )
  .chain((lines) => fc.array(looks, { minLength: lines.length, maxLength: lines.length }).map((all) => lines.map((words, index): Piece => ({ words, look: all[index]! }))));

const HTML: Record<Piece["look"], (words: string) => string> = {
  plain: (words) => `<p>${words}</p>`,
  bold: (words) => `<p><strong>${words}</strong></p>`,
  heading: (words) => `<h2>${words}</h2>`,
  counted: (words) => `<ol><li>${words}</li></ol>`,
  row: (words) => `<table><tr><td>序号</td><td>任务</td><td>时限</td></tr><tr><td>\u200b1</td><td>${words}</td><td></td></tr><tr><td>2</td><td>\u200b</td><td>${words}</td></tr></table>`,
};
const NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const NUMBERING = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const cell = (words: string) => `<w:tc>${paragraph(words)}</w:tc>`;
const DOCX: Record<Piece["look"], (words: string) => string> = {
  plain: (words) => paragraph(words),
  bold: (words) => `<w:p>${run(words, "<w:b/>")}</w:p>`,
  heading: (words) => paragraph(words, '<w:outlineLvl w:val="0"/>'),
  counted: (words) => paragraph(words, NUMBERED),
  row: (words) => `<w:tbl><w:tr>${cell("序号")}${cell("任务")}</w:tr><w:tr>${cell("")}${cell(words)}</w:tr></w:tbl>`,
};
const ODT: Record<Piece["look"], (words: string) => string> = {
  plain: (words) => `<text:p>${words}</text:p>`,
  bold: (words) => `<text:p><text:span>${words}</text:span></text:p>`,
  heading: (words) => `<text:h text:outline-level="1">${words}</text:h>`,
  counted: (words) => `<text:list><text:list-item><text:p>${words}</text:p></text:list-item></text:list>`,
  row: (words) => `<table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>${words}</text:p></table:table-cell></table:table-row></table:table>`,
};

/** How each format writes the pieces; PDF its lines, a page for every twenty. */
const WRITE: Readonly<Record<string, (all: readonly Piece[]) => Uint8Array>> = {
  txt: (all) => Buffer.from(all.map(({ words }) => words).join("\n")),
  html: (all) => Buffer.from(`<html><body><ul><li><a href="/">首页</a></li></ul>${all.map(({ words, look }) => HTML[look](words)).join("\n")}</body></html>`),
  docx: (all) => docxOf({ body: all.map(({ words, look }) => DOCX[look](words)).join(""), numbering: NUMBERING }),
  odt: (all) => odtOf({ text: all.map(({ words, look }) => ODT[look](words)).join("") }),
  pdf: (all) => makePdf(Array.from({ length: Math.max(1, Math.ceil(all.length / 20)) }, (_, page) => linesDown(all.slice(page * 20, page * 20 + 20).map(({ words }) => words.slice(0, 26))))),
};

describe.each(Object.entries(WRITE))("reports in %s", (format, write) => {
  test("whatever is cut, doubled, moved and set in another look, all of the text is accounted for, in order", async () => {
    const property = fc.asyncProperty(pieces, async (all) => void expect(await outcomeOf(write(all), `a.${format}`)).toMatch(FINE));
    await fc.assert(property, { numRuns: format === "pdf" ? 15 : 60 });
  });

  test("damaged bytes are read or refused", async () => {
    const whole = write(REPORT.map((words) => ({ words, look: "plain" })));
    await fc.assert(fc.asyncProperty(damageTo(whole), async (bytes) => void expect(await outcomeOf(bytes, `a.${format}`)).toMatch(FINE)), { numRuns: 40 });
  });
});

test("a damaged Word 97 file is read or refused", async () => {
  const whole = readFileSync(new URL("./doc/word97.fixture.doc", import.meta.url));
  await fc.assert(fc.asyncProperty(damageTo(whole), async (bytes) => void expect(await outcomeOf(bytes, "a.doc")).toMatch(FINE)), { numRuns: 60 });
});

function damageTo(whole: Uint8Array): fc.Arbitrary<Uint8Array> {
  const changes = fc.array(fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) }), { minLength: 1, maxLength: 30 });
  return fc.tuple(changes, fc.option(fc.nat(whole.length), { freq: 4 })).map(([changed, length]) => {
    const bytes = Uint8Array.from(whole);
    for (const { at, byte } of changed) bytes[at] = byte;
    return length === null ? bytes : bytes.subarray(0, Math.max(1, length));
  });
}

const FINE = /^(?:accounted for|refused)$/;

/** `accounted for`, `refused`, or what is wrong with the reading; nothing but a refusal may be thrown. */
async function outcomeOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    return faultIn(await readDocument(bytes, name)) ?? "accounted for";
  } catch (error) {
    if (error instanceof Refusal) return "refused";
    throw error;
  }
}

function faultIn({ reading, layout }: ReadResult): string | null {
  let at = 0;
  for (const { start, end } of leafSpans(reading)) {
    if (start !== at) return `a gap at ${at}`;
    at = end;
  }
  if (at !== reading.text.length) return `nothing from ${at} on`;
  if (![reading.passages, reading.candidates].every((all) => inOrder(all.map(({ span }) => span)))) return "out of order";
  const strays = reading.candidates.some(({ span, sources, hints }) => [...sources, ...hints.map((hint) => hint.span)].some((inner) => !isWithin(inner, span)));
  if (strays || reading.clauses.some(({ heading, span }) => !isWithin(heading, span))) return "strays";
  return layout.every((line, index) => cellsFit(reading.text, line, layout[index - 1]?.cells)) ? null : "cells astray";
}

/** A row's cells lie in it, in order, or are a cell of the row above that goes on; nothing but white space parts them. */
function cellsFit(text: string, line: LineLayout, above: readonly Span[] = []): boolean {
  if (!line.cells) return true;
  const own = line.cells.filter((cell) => !above.some(({ start, end }) => cell.start === start && cell.end === end));
  const parted = subtractSpans([line], own).map((between) => sliceOf(text, between)).join("");
  return own.every((cell, index) => isWithin(cell, line) && cell.start <= cell.end && cell.start >= (own[index - 1]?.end ?? 0)) && /^[\s\u200b]*$/.test(parted);
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every(({ start, end }, index) => start < end && start >= (spans[index - 1]?.end ?? 0));
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
