import { describe, expect, test } from "vitest";
import { Numbering } from "@/lib/readers/docx/numbering";
import { Styles } from "@/lib/readers/docx/styles";

const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
type Level = readonly [format: string, text: string, more?: string, start?: number];

function level([format, text, more = "", start = 1]: Level, index: number): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}
const abstract = (id: number, levels: readonly Level[], more = "") => `<w:abstractNum w:abstractNumId="${id}">${more}${levels.map(level).join("")}</w:abstractNum>`;
const num = (id: number, of: number, changes = "") => `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${changes}</w:num>`;
const startAt = (level: number, value: number) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${value}"/></w:lvlOverride>`;
const style = (id: string, properties: string, basedOn = "", type = "paragraph") => `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${basedOn}"/><w:pPr>${properties}</w:pPr></w:style>`;
const numPr = (numId: number | null, ilvl: number | null = null) => `<w:numPr>${ilvl === null ? "" : `<w:ilvl w:val="${ilvl}"/>`}${numId === null ? "" : `<w:numId w:val="${numId}"/>`}</w:numPr>`;

const OFFICIAL: readonly Level[] = [["chineseCounting", "%1、"], ["chineseCounting", "（%2）"], ["decimal", "%3."]];

/** The labels of paragraphs that say which list and level they are in, or else a style. */
function labels(numbering: string, paragraphs: readonly (readonly [numId: number, level?: number] | string)[], styles = ""): string[] {
  const read = (name: string, xml: string) => Buffer.from(`<w:${name} ${NAMESPACES}>${xml}</w:${name}>`);
  const list = new Numbering(read("numbering", numbering), new Styles(read("styles", styles)));
  return paragraphs.map((each) => (typeof each === "string" ? list.next(each, {}) : list.next(undefined, { numId: String(each[0]), level: each[1] })));
}

describe("lists of one abstract list", () => {
  test("count on from one another", () => {
    expect(labels(abstract(0, OFFICIAL) + num(1, 0) + num(2, 0), [[1, 0], [2, 0], [2, 1], [1, 1], [1, 0]])).toEqual(["一、", "二、", "（一）", "（二）", "三、"]);
  });

  test("start anew once where they are told to, and all count on from there", () => {
    expect(labels(abstract(0, OFFICIAL) + num(1, 0) + num(2, 0, startAt(0, 1)), [[1, 0], [1, 0], [2, 0], [2, 0], [1, 0], [2, 0]])).toEqual(["一、", "二、", "一、", "二、", "三、", "四、"]);
  });

  test("start anew below each item where they are told to", () => {
    expect(labels(abstract(0, OFFICIAL) + num(1, 0, startAt(2, 5)), [[1, 1], [1, 2], [1, 2], [1, 1], [1, 2]])).toEqual(["（一）", "5.", "6.", "（二）", "5."]);
  });

  test("may show a level in another way", () => {
    const changed = `<w:lvlOverride w:ilvl="0">${level(["upperLetter", "%1)"], 0)}</w:lvlOverride>`;
    expect(labels(abstract(0, OFFICIAL) + num(1, 0) + num(2, 0, changed), [[1, 0], [2, 0], [1, 0]])).toEqual(["一、", "B)", "三、"]);
  });
});

test("levels restart, or not, after those that they are told of", () => {
  const running = abstract(0, [["chineseCounting", "%1、"], ["decimal", "%2.", '<w:lvlRestart w:val="0"/>'], ["decimal", "（%3）", '<w:lvlRestart w:val="1"/>']]) + num(1, 0);
  expect(labels(running, [[1, 0], [1, 1], [1, 2], [1, 1], [1, 2], [1, 0], [1, 1], [1, 2]])).toEqual(["一、", "1.", "（1）", "2.", "（2）", "二、", "3.", "（1）"]);
});

test("a label is as it is shown: with other levels, in digits, without a number, or none", () => {
  const parts = abstract(0, [["chineseCountingThousand", "第%1部分　"], ["decimal", "%1.%2", "<w:isLgl/>"], ["none", "注："], ["decimal", "", ""], ["bullet", "\uf06c"], ["decimal", "%6.", "<w:rPr><w:vanish/></w:rPr>"]]) + num(1, 0);
  expect(labels(parts, [[1, 0], [1, 1], [1, 2], [1, 3], [1, 4], [1, 5]])).toEqual(["第一部分", "1.1", "注：", "", "●", ""]);
});

test("of a way of writing numbers that older programs do not know, theirs is shown", () => {
  const custom = '<w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002"/></mc:Choice><mc:Fallback><w:numFmt w:val="decimalZero"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1"/></w:lvl>';
  expect(labels(`<w:abstractNum w:abstractNumId="0">${custom}</w:abstractNum>${num(1, 0)}`, [[1, 0]])).toEqual(["01"]);
});

describe("a style", () => {
  const linked = abstract(0, [["chineseCounting", "%1、", '<w:pStyle w:val="甲"/>'], ["chineseCounting", "（%2）", '<w:pStyle w:val="乙"/>'], ["decimal", "%3."]]) + num(1, 0);

  test("puts its paragraphs at the level that names it, or the style it is based on", () => {
    const styles = style("甲", numPr(1)) + style("乙", numPr(1)) + style("丙", "", "乙") + style("丁", numPr(1, 2));
    expect(labels(linked, ["甲", "乙", "丙", "丁"], styles)).toEqual(["一、", "（一）", "（二）", "1."]);
  });

  test("may take the list from the one that it is based on, or leave it", () => {
    const styles = style("基", numPr(1, 0)) + style("次", numPr(null, 1), "基") + style("无", numPr(0), "基");
    expect(labels(linked, ["基", "次", "无", "基"], styles)).toEqual(["一、", "（一）", "", "二、"]);
  });

  test("gives way to what the paragraph says", () => {
    const list = new Numbering(Buffer.from(`<w:numbering ${NAMESPACES}>${linked}</w:numbering>`), new Styles(Buffer.from(`<w:styles ${NAMESPACES}>${style("甲", numPr(1))}</w:styles>`)));
    expect([list.next("甲", { numId: "0" }), list.next("甲", { level: 1 }), list.next("甲", { numId: "1" })]).toEqual(["", "（一）", "二、"]);
  });

  test("of numbering lends its levels to the lists that are linked to it", () => {
    const numbering = abstract(0, OFFICIAL, '<w:styleLink w:val="公文"/>') + abstract(1, [], '<w:numStyleLink w:val="公文"/>') + num(1, 0) + num(2, 1);
    expect(labels(numbering, [[1, 0], [2, 0], [2, 1]], style("公文", numPr(1), "", "numbering"))).toEqual(["一、", "二、", "（一）"]);
  });
});

test("lists that are not there, go round in circles or say nonsense give no label", () => {
  expect(labels("", [[1, 0]])).toEqual([""]);
  expect(labels(num(1, 7), [[1, 0]])).toEqual([""]);
  expect(labels(abstract(0, [], '<w:numStyleLink w:val="a"/>') + num(1, 0), [[1, 0]], style("a", numPr(1)))).toEqual([""]);
  expect(labels(abstract(0, [["decimal", "%1", "", Number.NaN]]) + num(1, 0), [[1, 0], [1, 8]])).toEqual(["0", ""]);
});
