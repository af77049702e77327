import { describe, expect, test } from "vitest";
import { extractOdt } from "@/lib/readers/odt/odt";
import { odtOf } from "@/tests/support/odt-file";

type More = Omit<Parameters<typeof odtOf>[0], "text">;

/** The lines of a text, each as it is marked: `«label» words`, `h2 words`, `<aside> words`. */
async function lines(text: string, more: More = {}): Promise<string[]> {
  const extracted = await extractOdt(odtOf({ text, ...more }));
  return extracted.paragraphs.map(({ start, end, label, heading, aside }) => [aside ? `<${aside}>` : "", heading ? `h${heading}` : "", label ? `«${label}»` : "", extracted.text.slice(start, end)].filter(Boolean).join(" "));
}

const p = (words: string, style = "") => `<text:p text:style-name="${style}">${words}</text:p>`;
const item = (content: string, attributes = "") => `<text:list-item ${attributes}>${content}</text:list-item>`;
const list = (content: string, attributes = 'text:style-name="L"') => `<text:list ${attributes}>${content}</text:list>`;
const numbers = (level: number, attributes: string) => `<text:list-level-style-number text:level="${level}" ${attributes}/>`;
const OFFICIAL = `<text:list-style style:name="L">${numbers(1, 'style:num-format="一, 二, 三, ..." style:num-suffix="、"')}${numbers(2, 'style:num-format="一, 二, 三, ..." style:num-prefix="（" style:num-suffix="）"')}${numbers(3, 'style:num-format="1" style:num-suffix="."')}</text:list-style>`;

describe("a paragraph is", () => {
  test.each([
    ["its spans and links joined, their white space folded", "<text:p>\n  法<text:span>治 </text:span> <text:a>政府</text:a>\n建设</text:p>", ["法治 政府 建设"]],
    ["with its spaces, tabs and breaks", '<text:p>一、<text:s text:c="2"/>甲<text:tab/>乙<text:line-break/>丙<text:soft-page-break/>丁</text:p>', ["一、  甲\t乙", "丙丁"]],
    ["without notes, comments, readings and what a picture is called", "<text:p>甲<text:note><text:note-body><text:p>注</text:p></text:note-body></text:note><office:annotation><text:p>批</text:p></office:annotation><text:ruby><text:ruby-base>法</text:ruby-base><text:ruby-text>fǎ</text:ruby-text></text:ruby><draw:frame><svg:title>图</svg:title><svg:desc>说明</svg:desc></draw:frame></text:p>", ["甲法"]],
    ["without page numbers", "<text:p>第<text:page-number>3</text:page-number>页</text:p>", ["第页"]],
    ["none in a hidden section", `<text:section text:display="none">${p("甲")}</text:section><text:section>${p("乙")}</text:section>`, ["乙"]],
    ["not what was deleted", `<text:tracked-changes><text:changed-region><text:deletion>${p("甲")}</text:deletion></text:changed-region></text:tracked-changes>${p('乙<text:change/><text:change-start/>丙<text:change-end/>')}`, ["乙丙"]],
  ])("%s", async (_, text, expected) => {
    expect(await lines(text)).toEqual(expected);
  });

  test("without its hidden words", async () => {
    const automatic = '<style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style><style:style style:name="P1" style:parent-style-name="Base"/>';
    const styles = '<style:style style:name="Base"><style:text-properties text:display="none"/></style:style>';
    expect(await lines(p('甲<text:span text:style-name="T1">乙</text:span>丙') + p("丁", "P1"), { automatic, styles })).toEqual(["甲丙"]);
  });
});

describe("lists", () => {
  test("number their items by their style, in levels", async () => {
    const text = list(item(p("甲") + list(item(p("乙") + p("接乙")) + item(p("丙") + list(item(p("丁"))), ""), "")) + item(p("戊") + list(item(p("己")), "")) + `<text:list-header>${p("庚")}</text:list-header>`);
    expect(await lines(text, { automatic: OFFICIAL })).toEqual(["«一、» 甲", "«（一）» 乙", "接乙", "«（二）» 丙", "«1.» 丁", "«二、» 戊", "«（一）» 己", "庚"]);
  });

  test("start anew, or go on from the last of their style or the one they name", async () => {
    const again = (words: string, more: string) => list(item(p(words)), `text:style-name="L" ${more}`);
    const text = again("甲", 'xml:id="first"') + again("乙", "") + again("丙", 'text:continue-numbering="true"') + again("丁", 'text:continue-list="first"') + list(item(list(item(p("戊")), "")), 'text:style-name="L" text:continue-numbering="true"');
    expect(await lines(text, { styles: OFFICIAL })).toEqual(["«一、» 甲", "«一、» 乙", "«二、» 丙", "«二、» 丁", "«（一）» 戊"]);
  });

  test("start where an item says, and show it as it says", async () => {
    const other = `<text:list-style style:name="M"><text:list-level-style-bullet text:level="1" text:bullet-char="\uf0b7"/></text:list-style>`;
    expect(await lines(list(item(p("甲"), 'text:start-value="5"') + item(p("乙"), 'text:style-override="M"') + item(p("丙"))), { automatic: OFFICIAL + other })).toEqual(["«五、» 甲", "«●» 乙", "«七、» 丙"]);
  });

  test.each([
    ['style:num-format="1" text:display-levels="2" style:num-suffix="."', "1.1."],
    ['style:num-format="1" loext:num-list-format="第%1%章%2%"', "第1章1"],
    ['style:num-format="壹, 贰, 叁, ..."', "壹"],
    ['style:num-format="壹, 貳, 參, ..." text:start-value="2"', "貳"],
    ['style:num-format="①, ②, ③, ..."', "①"],
    ['style:num-format="" style:num-prefix="注："', "注："],
    ['style:num-format="?"', "1"],
    ['style:num-format="1" text:start-value="-x" text:display-levels="99"', "1.1"],
  ])("show %s as %s", async (attributes, label) => {
    const automatic = `<text:list-style style:name="L">${numbers(1, 'style:num-format="1"')}${numbers(2, attributes)}</text:list-style>`;
    expect(await lines(list(item(list(item(p("甲")), ""))), { automatic })).toEqual([`«${label}» 甲`]);
  });

  test("take their style from the paragraph where they name none", async () => {
    const automatic = `${OFFICIAL}<style:style style:name="P1" style:list-style-name="L"/>`;
    expect(await lines(list(item(p("甲", "P1")), ""), { automatic })).toEqual(["«一、» 甲"]);
    expect(await lines(list(item(p("甲")), ""), { automatic })).toEqual(["甲"]);
  });
});

test("headings have levels and the outline's numbers", async () => {
  const level = (number: number, attributes: string) => `<text:outline-level-style text:level="${number}" ${attributes}/>`;
  const styles = `<text:outline-style>${level(1, 'style:num-format="一, 二, 三, ..." style:num-suffix="、"')}${level(2, 'style:num-format=""')}</text:outline-style>`;
  const h = (words: string, outline: number, more = "") => `<text:h text:outline-level="${outline}" ${more}>${words}</text:h>`;
  const text = h("甲", 1) + h("乙", 2) + h("丙", 1, 'text:is-list-header="true"') + h("丁", 1) + h("戊", 1, 'text:restart-numbering="true" text:start-value="1"') + list(item(h("己", 1)));
  expect(await lines(text, { styles, automatic: OFFICIAL })).toEqual(["h1 «一、» 甲", "h2 乙", "h1 丙", "h1 «二、» 丁", "h1 «一、» 戊", "h1 «一、» 己"]);
});

test("a line is set apart by bold type or a heading's typeface, its own or its spans'", async () => {
  const automatic = '<style:style style:name="P1"><style:text-properties fo:font-weight="bold"/></style:style><style:style style:name="T1"><style:text-properties style:font-name-asian="黑体"/></style:style>';
  const text = p("甲", "P1") + p('<text:span text:style-name="T1">乙</text:span>') + p('<text:span text:style-name="T1">丙</text:span>丁') + p("部分单位工作还不够到位，需要改进。");
  const { paragraphs } = await extractOdt(odtOf({ text, automatic }));
  expect(paragraphs.map(({ bold }) => bold ?? false)).toEqual([true, true, false, false]);
});

test("text boxes and shapes stand after the paragraph that anchors them", async () => {
  expect(await lines(`${p(`甲<draw:frame><draw:text-box>${p("框")}</draw:text-box></draw:frame><draw:custom-shape>${p("形")}</draw:custom-shape>乙`)}<draw:frame><draw:text-box>${p("页框")}</draw:text-box></draw:frame>`)).toEqual(["甲乙", "框", "形", "页框"]);
});

test("headers and footers stand beside the text; those that are not shown are none", async () => {
  const pages = `<style:master-page><style:header>${p("司法局文件")}</style:header><style:header-left style:display="false">${p("旧页眉")}</style:header-left><style:footer>${p("— <text:page-number>1</text:page-number> —")}</style:footer></style:master-page><style:master-page><style:header>${p("司法局文件")}</style:header></style:master-page>`;
  expect(await lines(p("甲"), { pages })).toEqual(["<running-head> 司法局文件", "甲", "<page-number> — 1 —"]);
});

test("a table of contents is told by its element, its styles, and its page numbers", async () => {
  const styles = '<style:style style:name="Contents_20_1" style:display-name="Contents 1"/>';
  const reference = (name: string) => `<text:bookmark-ref text:reference-format="page" text:ref-name="${name}">2</text:bookmark-ref>`;
  const text = `<text:table-of-content><text:table-of-content-source>${p("模板")}</text:table-of-content-source><text:index-body>${p("目录")}</text:index-body></text:table-of-content>${p("一、成效<text:tab/>1", "Contents_20_1")}${p("成效", "Contents_20_1")}${p(`二、不足${reference("_Toc1")}`)}${p(`见${reference("x")}页`)}`;
  expect(await lines(text, { styles })).toEqual(["<contents> 目录", "<contents> 一、成效\t1", "成效", "<contents> 二、不足2", "见2页"]);
});

test("a table is a line a row, with its merged cells and the row that names its columns", async () => {
  const cell = (words: string, attributes = "") => `<table:table-cell ${attributes}>${p(words)}</table:table-cell>`;
  const covered = "<table:covered-table-cell/>";
  const rows = [cell("目标") + cell("任务", 'table:number-columns-spanned="2"') + covered + cell("部门"), cell("甲", 'table:number-rows-spanned="2" table:number-columns-spanned="2"') + covered + cell("乙") + cell("丙"), covered + covered + cell("丁") + cell("戊"), cell("己") + cell("庚") + cell("辛") + cell("壬")];
  const table = `<table:table><table:table-column/><table:table-header-rows><table:table-row>${rows[0]}</table:table-row></table:table-header-rows>${rows.slice(1).map((row) => `<table:table-row>${row}</table:table-row>`).join("")}</table:table>`;
  const { text, paragraphs } = await extractOdt(odtOf({ text: table }));
  expect(paragraphs.map(({ cells = [], tableHead }) => [tableHead ?? false, ...cells.map(({ start, end }) => text.slice(start, end))])).toEqual([
    [true, "目标", "任务", "", "部门"],
    [false, "甲", "", "乙", "丙"],
    [false, "甲", "", "丁", "戊"],
    [false, "己", "庚", "辛", "壬"],
  ]);
});

test("messages say what was left out", async () => {
  const { messages } = await extractOdt(odtOf({ text: `<text:tracked-changes><text:changed-region/></text:tracked-changes>${p("甲<text:note/>")}` }));
  expect(messages.map(({ code, values }) => [code, values.count])).toEqual([["tracked-changes-accepted", 1], ["notes-left-out", 1]]);
});

test.each([
  ["encrypted", { "META-INF/manifest.xml": '<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>' }, "password"],
  ["with broken XML", { "content.xml": "<office:document-content>" }, "damaged"],
  ["with a document type", { "styles.xml": "<!DOCTYPE a><a/>" }, "unsafe-xml"],
  ["that expands", { "content.xml": Buffer.alloc(21_000_000) }, "expands"],
])("%s is refused", async (_, parts, code) => {
  await expect(extractOdt(odtOf({ text: p("甲"), parts }))).rejects.toThrow(expect.objectContaining({ code, field: "file" }));
});
