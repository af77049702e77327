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

test("a paragraph below a heading is a candidate; the heading of one alone is its title", () => {
  const { candidates, text } = readParagraphs(TEXT, linesOf(TEXT));
  expect(candidates.map(({ title, span }) => [title, text.slice(span.start, span.end)])).toEqual([
    ["加强队伍建设", "新增执法人员20名，配齐装备。"],
    ["每月推送普法内容不少于2期", "每月推送普法内容不少于2期。"],
    ["全部任务按期完成", "全部任务按期完成"],
  ]);
});

test("numbered items stand below it", () => {
  const text = "一、下一步打算\n加强执法\n1.新增执法人员20名。\n2.配齐装备。\n优化服务\n1.压缩时限。";
  const bold = linesOf(text).map((span) => (/^[加优]/.test(text.slice(span.start)) ? { ...span, bold: true } : span));
  expect(readParagraphs(text, bold).candidates.map(({ path, title }) => `${path.join(" ")} ${title}`)).toEqual(["一 1 新增执法人员20名", "一 2 配齐装备", "一 1 压缩时限"]);
});

/** Paths and words of the candidates. */
function items(text: string): string[] {
  return readParagraphs(text, linesOf(text)).candidates.map(({ path, span }) => `${path.join(" ")} ${text.slice(span.start, span.end)}`);
}

test("lines above numbered items are headings, whether the numbers run on or begin anew", () => {
  expect(items("一、下一步打算\n完善机制\n1.上半年制定办法。\n2.每月联合巡查一次。\n强化支撑\n3.新增点位120处。\n4.建成站点6座。")).toEqual(["一 1 1.上半年制定办法。", "一 2 2.每月联合巡查一次。", "一 3 3.新增点位120处。", "一 4 4.建成站点6座。"]);
  expect(items("一、下一步打算\n完善机制\n1.上半年制定办法。\n2.每月联合巡查一次。\n强化支撑\n1.新增点位120处。")).toEqual(["一 1 1.上半年制定办法。", "一 2 2.每月联合巡查一次。", "一 1 1.新增点位120处。"]);
  expect(items("一、下一步打算\n完善机制\n（一）上半年制定办法。\n强化支撑\n（二）新增点位120处。")).toEqual(["一 （一） （一）上半年制定办法。", "一 （二） （二）新增点位120处。"]);
});

test("a line that goes on with an item, or stands once among the numbers, is no heading", () => {
  expect(found("一、下一步打算\n1.会同公安、海事部门，\n开展联合巡查\n2.会同水务部门，\n新增视频点位\n3.建成站点6座。")).toEqual([]);
  expect(found("一、下一步打算\n1.上半年制定办法。\n每月联合巡查一次\n2.新增点位120处。")).toEqual([]);
});

test("lines that a stop, a signature or a table follows are none", () => {
  expect(found("一、下一步打算\n1.上半年制定办法。\n为此要做到：\n2.新增点位120处。\n甲区水务局\n3.建成站点6座。\n4.修复管网。")).toEqual([]);
});
