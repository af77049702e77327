import { expect, test } from "vitest";
import { layersOf } from "@/lib/domain/report/layers";
import { findLookHeadings } from "@/lib/domain/report/look-headings";
import { readLabel } from "@/lib/domain/report/numbering";
import { linesOf, type Paragraph } from "@/lib/domain/report/paragraphs";
import { readParagraphs } from "@/lib/domain/report/read-report";

const TEXT = "一、下一步打算\n加强队伍建设\n新增执法人员20名，配齐装备。\n创新普法方式\n每月推送普法内容不少于2期。\n全部任务按期完成";

function found(text: string, marks: (line: string) => Partial<Paragraph> = () => ({})): string[] {
  const lines = linesOf(text).map((span) => ({ span: { ...span, ...marks(text.slice(span.start, span.end)) }, label: readLabel(text.slice(span.start, span.end)) }));
  return [...findLookHeadings(layersOf(text), lines)].sort((a, b) => a - b).map((index) => text.slice(lines[index]!.span.start, lines[index]!.span.end));
}

test("short lines above prose, two or more, are headings", () => {
  expect(found(TEXT)).toEqual(["加强队伍建设", "创新普法方式"]);
});

test("one alone is none, unless its program sets it apart", () => {
  const text = "一、下一步打算\n加强队伍建设\n新增执法人员20名，配齐装备。";
  expect(found(text)).toEqual([]);
  expect(found(text, (line) => (line === "加强队伍建设" ? { bold: true } : {}))).toEqual(["加强队伍建设"]);
});

test("a heading and the paragraph below it are one candidate; its words are the title", () => {
  const { candidates, text } = readParagraphs(TEXT, linesOf(TEXT));
  expect(candidates.map(({ title, span }) => [title, text.slice(span.start, span.end)])).toEqual([
    ["加强队伍建设", "加强队伍建设\n新增执法人员20名，配齐装备。"],
    ["创新普法方式", "创新普法方式\n每月推送普法内容不少于2期。\n全部任务按期完成"],
  ]);
});

test("numbered items stand below it", () => {
  const text = "一、下一步打算\n加强执法\n1.新增执法人员20名。\n2.配齐装备。\n优化服务\n1.压缩时限。";
  const bold = linesOf(text).map((span) => (/^[加优]/.test(text.slice(span.start)) ? { ...span, bold: true } : span));
  expect(readParagraphs(text, bold).candidates.map(({ path, title }) => `${path.join(" ")} ${title}`)).toEqual(["一 1 新增执法人员20名", "一 2 配齐装备", "一 1 压缩时限"]);
});
