import { describe, expect, test } from "vitest";
import type { Extracted } from "@/lib/readers/extracted";
import { extractDocx } from "@/lib/readers/docx/docx";
import { docxOf, field, paragraph, run } from "@/tests/support/docx-file";

/** The lines of a body, each as it is marked: `«label» words`, `h2 words`, `<aside> words`. */
async function lines(body: string, more: Omit<Parameters<typeof docxOf>[0], "body"> = {}): Promise<string[]> {
  return shown(await extractDocx(docxOf({ body, ...more })));
}

function shown({ text, paragraphs }: Extracted): string[] {
  return paragraphs.map(({ start, end, label, heading, aside }) => [aside ? `<${aside}>` : "", heading ? `h${heading}` : "", label ? `«${label}»` : "", text.slice(start, end)].filter(Boolean).join(" "));
}

const DELETED = (words: string) => `<w:del w:id="1" w:author="a"><w:r><w:delText>${words}</w:delText></w:r></w:del>`;
const END = (change: string) => `<w:rPr><w:${change} w:id="2" w:author="a"/></w:rPr>`;

describe("a paragraph is", () => {
  test.each([
    ["its runs joined", `<w:p>${run("法治")}<w:proofErr/>${run("政")}<w:bookmarkStart w:id="0" w:name="a"/>${run("府")}</w:p>`, ["法治政府"]],
    ["with its tabs and hyphens", `<w:p>${run("一、")}<w:r><w:tab/></w:r>${run("20")}<w:r><w:noBreakHyphen/><w:softHyphen/></w:r>${run("30")}</w:p>`, ["一、\t20-30"]],
    ["a line for each soft break or page", `<w:p>${run("甲")}<w:r><w:br/></w:r>${run("　　乙")}<w:r><w:br w:type="page"/></w:r>${run("丙")}<w:r><w:cr/></w:r></w:p>`, ["甲", "乙", "丙"]],
    ["none without words", `<w:p/>${paragraph(" 　 ")}${paragraph("甲")}`, ["甲"]],
    ["without the space that XML was laid out with", "<w:p><w:r><w:t>\n  甲 乙\n</w:t></w:r></w:p>", ["甲 乙"]],
    ["with signs of symbol fonts", `<w:p><w:r><w:sym w:font="Wingdings" w:char="F06C"/><w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B3"/><w:sym w:font="宋体" w:char="4E00"/><w:sym w:char="none"/></w:r></w:p>`, ["●√≥一"]],
    ["with what formulas say", "<w:p><m:oMath><m:r><m:t>95%</m:t></m:r></m:oMath></w:p>", ["95%"]],
    ["without the reading above characters", "<w:p><w:r><w:ruby><w:rt><w:r><w:t>fǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>法</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", ["法"]],
    ["in links, smart tags and controls too", `<w:p><w:hyperlink><w:smartTag>${run("甲")}</w:smartTag></w:hyperlink><w:sdt><w:sdtPr/><w:sdtContent>${run("乙")}</w:sdtContent></w:sdt></w:p>`, ["甲乙"]],
    ["without its notes' and comments' marks", `<w:p>${run("甲")}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>`, ["甲"]],
  ])("%s", async (_, body, expected) => {
    expect(await lines(body)).toEqual(expected);
  });
});

test("what a control asks for is no text, what fills it in is", async () => {
  const styles = '<w:style w:type="character" w:styleId="ask"><w:name w:val="Placeholder Text"/></w:style>';
  const control = (content: string) => `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const asked = run("单击此处输入文字。", '<w:rStyle w:val="ask"/>');
  expect(await lines(control(`<w:p>${asked}</w:p>${paragraph("甲")}`) + `<w:p>${asked}</w:p>`, { styles })).toEqual(["甲", "单击此处输入文字。"]);
});

describe("of tracked changes", () => {
  test("what was deleted or moved away is no text, what was inserted or moved here is", async () => {
    const moved = `<w:p><w:pPr>${END("moveFrom")}</w:pPr><w:moveFrom>${run("旧处")}</w:moveFrom></w:p>`;
    const body = `<w:p>${run("甲")}${DELETED("乙")}<w:ins w:id="3">${run("丙")}<w:del><w:r><w:delText>丁</w:delText></w:r></w:del></w:ins></w:p>${moved}<w:p><w:moveTo>${run("新处")}</w:moveTo></w:p>`;
    expect(await lines(body)).toEqual(["甲丙", "新处"]);
  });

  test("a deleted end joins its paragraph with the next, which says what they are", async () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const body = paragraph("甲", END("del")) + paragraph("乙", numbered + END("del")) + paragraph("丙", numbered) + `<w:p><w:pPr>${END("del")}</w:pPr>${DELETED("丁")}</w:p>` + paragraph("戊", numbered);
    expect(await lines(body, { numbering })).toEqual(["«1.» 甲乙丙", "«2.» 戊"]);
    expect(await lines(paragraph("甲", END("del")))).toEqual(["甲"]);
    expect(await lines(`${paragraph("甲", END("del"))}<w:tbl><w:tr><w:tc>${paragraph("乙", END("del"))}</w:tc></w:tr></w:tbl>${paragraph("丙")}`)).toEqual(["甲", "乙", "丙"]);
  });

  test("earlier properties are none", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>';
    expect(await lines(paragraph("甲", '<w:pPrChange><w:pPr><w:pStyle w:val="1"/></w:pPr></w:pPrChange>'), { styles })).toEqual(["甲"]);
    expect(await lines(`<w:p>${run("甲", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>")}</w:p>`)).toEqual(["甲"]);
  });

  test("a message says that there were some, and of notes that they were left out", async () => {
    const { messages } = await extractDocx(docxOf({ body: `<w:p>${run("甲")}${DELETED("乙")}<w:r><w:footnoteReference w:id="1"/><w:endnoteReference w:id="1"/></w:r></w:p>` }));
    expect(messages).toEqual([{ code: "tracked-changes-accepted", values: { count: 1 } }, { code: "notes-left-out", values: { count: 2 } }]);
  });
});

describe("of fields", () => {
  test("the result is text, the instruction is not", async () => {
    expect(await lines(`<w:p>${field('HYPERLINK "http://a"', "网站")}<w:fldSimple w:instr="REF a">${run("见上")}</w:fldSimple>${run("。")}</w:p>`)).toEqual(["网站见上。"]);
    const nested = `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${field("REF b", "是")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run("结果")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await lines(`<w:p>${nested}${run("后")}</w:p>`)).toEqual(["结果后"]);
  });

  test("numbers of pages are none", async () => {
    expect(await lines(`<w:p>${run("共")}${field("NUMPAGES", "9")}${run("页")}</w:p>`)).toEqual(["共页"]);
  });

  test("an encircled number is one character", async () => {
    const encircled = (inner: string) => `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> eq \\o\\ac(○,</w:instrText></w:r><w:r><w:instrText>${inner})</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    expect(await lines(`<w:p>${encircled("3")}${run("监督")}${encircled("印")}</w:p>`)).toEqual(["③监督印"]);
  });

  test("one that has lost its end takes nothing with it", async () => {
    expect(await lines(`<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF</w:instrText></w:r></w:p>${paragraph("甲")}<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r>${run("乙")}</w:p>`)).toEqual(["甲", "乙"]);
  });
});

describe("hidden words are no text", () => {
  test.each([
    ["by the run", `<w:p>${run("甲", "<w:vanish/>")}${run("乙", '<w:vanish w:val="0"/>')}</w:p>`],
    ["by the run's style", `<w:p>${run("甲", '<w:rStyle w:val="hidden"/>')}${run("乙", '<w:rStyle w:val="hidden"/><w:vanish w:val="false"/>')}</w:p>`],
    ["by the paragraph's style, or one it is based on", `${paragraph("甲", '<w:pStyle w:val="based"/>')}${paragraph("乙")}`],
    ["with a hidden end", `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run("甲", "<w:vanish/>")}</w:p>${paragraph("乙")}`],
  ])("%s", async (_, body) => {
    const styles = '<w:style w:type="character" w:styleId="hidden"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="note"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="based"><w:basedOn w:val="note"/></w:style>';
    expect(await lines(body, { styles })).toEqual(["乙"]);
  });

  test("a heading whose end is hidden goes on in the next paragraph, as it is shown", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style>';
    expect(await lines(paragraph("强化监督。", '<w:pStyle w:val="2"/><w:rPr><w:vanish/><w:specVanish/></w:rPr>') + paragraph("开展检查。"), { styles })).toEqual(["h2 强化监督。开展检查。"]);
  });
});

test("headings are known by level, by style or the one it is based on, and by their style's name", async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="a"><w:name w:val="公文标题"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style><w:style w:type="paragraph" w:styleId="b"><w:basedOn w:val="a"/></w:style><w:style w:type="paragraph" w:styleId="c"><w:name w:val="标题 3"/></w:style><w:style w:type="paragraph" w:styleId="loop"><w:basedOn w:val="loop"/></w:style>';
  const body = paragraph("甲", '<w:outlineLvl w:val="0"/>') + ["a", "b", "c", "loop", "none"].map((style) => paragraph(style, `<w:pStyle w:val="${style}"/>`)).join("") + paragraph("乙", '<w:pStyle w:val="a"/><w:outlineLvl w:val="9"/>');
  expect(await lines(body, { styles })).toEqual(["h1 甲", "h2 a", "h2 b", "h3 c", "loop", "none", "乙"]);
});

test("a line is set apart by bold type or a heading's typeface, its own or its styles'", async () => {
  const styles = '<w:style w:type="paragraph" w:styleId="a"><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr></w:style><w:style w:type="character" w:styleId="b"><w:rPr><w:b/></w:rPr></w:style>';
  const bold = `<w:p>${run("甲", "<w:b/>")}${run("乙", '<w:rFonts w:eastAsia="方正小标宋简体"/>')}</w:p>`;
  const body = `${bold}${paragraph("丙", '<w:pStyle w:val="a"/>')}<w:p>${run("丁", '<w:rStyle w:val="b"/>')}</w:p><w:p>${run("戊", "<w:b/>")}${run("己")}</w:p>${paragraph("部分单位工作还不够到位，需要改进。")}<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr>${run("庚", '<w:rFonts w:eastAsia="仿宋"/>')}</w:p>`;
  const { text, paragraphs } = await extractDocx(docxOf({ body, styles }));
  expect(paragraphs.filter((line) => line.bold).map(({ start, end }) => text.slice(start, end))).toEqual(["甲乙", "丙", "丁"]);
});

describe("text boxes", () => {
  const box = (words: string) => `<w:txbxContent>${paragraph(words)}</w:txbxContent>`;
  const alternatives = (choice: string, fallback: string) => `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${choice}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent></w:r>`;

  test("stand after the paragraph that anchors them, once", async () => {
    expect(await lines(`<w:p>${run("甲")}${alternatives(`<w:drawing>${box("框")}</w:drawing>`, `<w:pict>${box("框")}</w:pict>`)}${run("乙")}</w:p>${paragraph("丙")}`)).toEqual(["甲乙", "框", "丙"]);
  });

  test("are read from the other alternative where the first says nothing", async () => {
    expect(await lines(`<w:p>${alternatives("<w:drawing/>", `<w:pict>${box("框")}</w:pict>`)}</w:p>`)).toEqual(["框"]);
  });

  test("may hold tables and one another", async () => {
    expect(await lines(`<w:p>${run("甲")}<w:r><w:txbxContent><w:p><w:r><w:txbxContent><w:tbl><w:tr><w:tc>${paragraph("内")}</w:tc></w:tr></w:tbl></w:txbxContent></w:r>${run("外")}</w:p></w:txbxContent></w:r></w:p>`)).toEqual(["甲", "外", "内"]);
  });
});

test("a table is a line a row, with its merged cells and the row that names its columns", async () => {
  const cell = (content: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
  const tableRow = (cells: readonly string[], properties = "") => `<w:tr><w:trPr>${properties}</w:trPr>${cells.join("")}</w:tr>`;
  const inner = `<w:tbl>${tableRow([cell(paragraph("内")), cell(paragraph("外"))])}</w:tbl>`;
  const body = `<w:tbl>${tableRow([cell(paragraph("目标"), '<w:gridSpan w:val="2"/>'), cell(paragraph("部门"))], "<w:tblHeader/>")}${tableRow([cell(paragraph("甲"), '<w:vMerge w:val="restart"/>'), cell(paragraph("乙") + inner), cell(paragraph("丙"))])}${tableRow([cell(paragraph(""), "<w:vMerge/>"), cell(paragraph("丁")), cell(paragraph("戊"))])}</w:tbl>`;
  const { text, paragraphs } = await extractDocx(docxOf({ body }));
  expect(text).toBe("目标\t部门\n甲\t乙 内 外\t丙\n丁\t戊");
  expect(paragraphs.map(({ cells = [], tableHead }) => [tableHead ?? false, ...cells.map(({ start, end }) => text.slice(start, end))])).toEqual([
    [true, "目标", "", "部门"],
    [false, "甲", "乙 内 外", "丙"],
    [false, "甲", "丁", "戊"],
  ]);
});

describe("what is not the report's", () => {
  test("headers stand before the text and footers after it, each once, page numbers apart", async () => {
    const headers = [paragraph("青屿市司法局文件") + paragraph(""), paragraph("青屿市司法局文件")];
    const footers = [`<w:p>${run("— ")}${field("PAGE", "2")}${run(" —")}</w:p>`, `<w:p>${run("— ")}${field("PAGE", "3")}${run(" —")}</w:p>`, `<w:p>${run("2024年3月1日印发 第")}${field("PAGE", "3")}${run("页")}</w:p>`];
    expect(await lines(paragraph("甲"), { headers, footers })).toEqual(["<running-head> 青屿市司法局文件", "甲", "<page-number> — 2 —", "<running-head> 2024年3月1日印发 第3页"]);
  });

  test("a table of contents is told by its control, its styles, and its page numbers", async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="toc"><w:name w:val="toc 1"/></w:style><w:style w:type="paragraph" w:styleId="h"><w:name w:val="TOC Heading"/></w:style><w:style w:type="paragraph" w:styleId="wps"><w:name w:val="WPSOffice手动目录 1"/></w:style>';
    const control = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${paragraph("目录")}</w:sdtContent></w:sdt>`;
    const body = control + paragraph("目次", '<w:pStyle w:val="h"/>') + paragraph("一、成效\t1", '<w:pStyle w:val="toc"/>') + paragraph("成效", '<w:pStyle w:val="toc"/>') + paragraph("三、安排……（3）", '<w:pStyle w:val="wps"/>') + `<w:p>${run("二、不足")}${field("PAGEREF _Toc12 \\h", "3")}</w:p><w:p>${run("见第")}${field("PAGEREF a", "3")}${run("页")}</w:p>`;
    expect(await lines(body, { styles })).toEqual(["<contents> 目录", "<contents> 目次", "<contents> 一、成效\t1", "成效", "<contents> 三、安排……（3）", "<contents> 二、不足3", "见第3页"]);
  });
});

describe("the package", () => {
  test("has its main part where its relations say", async () => {
    expect(await lines(paragraph("甲"), { main: "word/document2.xml", headers: [paragraph("头")] })).toEqual(["<running-head> 头", "甲"]);
  });

  test("may be in the strict dialect, under other prefixes, and in UTF-16", async () => {
    const strict = '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:r><d:t>甲</d:t></d:r></d:p></d:body></d:document>';
    const { encoding, ...extracted } = await extractDocx(docxOf({ body: "", parts: { "word/document.xml": Buffer.from(`\ufeff${strict}`, "utf16le") } }));
    expect([encoding, shown({ encoding, ...extracted })]).toEqual(["utf-16le", ["甲"]]);
  });

  test.each([
    ["without its main part", { "_rels/.rels": "<Relationships/>", "word/document.xml": "" }, "damaged"],
    ["of broken XML", { "word/document.xml": "<w:document><w:body>" }, "damaged"],
    ["with a document type", { "word/document.xml": '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>' }, "unsafe-xml"],
    ["with one in its styles", { "word/styles.xml": "<!DOCTYPE a><a/>" }, "unsafe-xml"],
    ["nested too deeply", { "word/document.xml": "<a>".repeat(1000) }, "expands"],
    ["that expands", { "word/document.xml": Buffer.alloc(21_000_000, " ") }, "expands"],
    ["of more words than any report has", { "word/document.xml": `<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:r><w:t>${"法".repeat(300_001)}</w:t></w:r></w:p>` }, "too-large"],
  ])("%s is refused", async (_, parts, code) => {
    await expect(extractDocx(docxOf({ body: "", styles: "", parts }))).rejects.toThrow(expect.objectContaining({ code, field: "file" }));
  });
});
