import { readFileSync } from "node:fs";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { secrecyMarkIn } from "@/lib/domain/secrecy";
import { extractOdt } from "@/lib/readers/odt/odt";
import { linesDown, makePdf, streamOf } from "@/lib/readers/pdf/make-pdf.fixture";
import { readDocument } from "@/lib/readers/read-document";
import { docxOf, paragraph, run } from "@/tests/support/docx-file";
import { odtOf } from "@/tests/support/odt-file";

const BODY = paragraph("一、存在的不足") + paragraph("（一）执法人员不足。");
const part = (content: string) => `<?xml version="1.0"?><w:part xmlns:w="urn:w" xmlns:v="urn:v">${content}</w:part>`;
const docxMark = async (body: string, parts: Record<string, string> = {}) => (await readDocument(docxOf({ body: BODY + body, parts }), "a.docx")).secrecyMark;

describe("a Word document's mark is found", () => {
  test.each([
    ["in what was deleted", '<w:p><w:del w:id="1"><w:r><w:delText>机密★</w:delText></w:r></w:del></w:p>'],
    ["in runs that are hidden", `<w:p>${run("机", "<w:vanish/>")}${run("密★", "<w:vanish/>")}</w:p>`],
    ["as a sign of a symbol typeface", `<w:p>${run("机密")}<w:r><w:sym w:font="Wingdings" w:char="F0AB"/></w:r></w:p>`],
    ["as that sign in a hidden run", '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>机密</w:t><w:sym w:font="Wingdings" w:char="F0AB"/></w:r></w:p>'],
    ["spelt by numbers", "<w:p><w:del><w:r><w:delText>&#26426;&#x5bc6;&#9733;</w:delText></w:r></w:del></w:p>"],
    ["in what a picture is called", '<w:p><w:r><w:drawing><wp:docPr xmlns:wp="urn:wp" descr="机密★10年"/></w:drawing></w:r></w:p>'],
  ])("%s", async (_, body) => expect(await docxMark(body)).toBe("机密★"));

  test.each([
    ["a comment", "word/comments.xml", part(paragraph("机密★"))],
    ["a footnote", "word/footnotes.xml", part(`<w:p>${run("机")}${run("密")}${run("★")}</w:p>`)],
    ["an endnote", "word/endnotes.xml", part(paragraph("机密★"))],
    ["a header that no page has", "word/header9.xml", part(paragraph("机密★"))],
    ["a watermark", "word/header1.xml", part('<w:p><w:r><w:pict><v:shape><v:textpath string="机密★"/></v:shape></w:pict></w:r></w:p>')],
    ["the title", "docProps/core.xml", '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>机密★报告</dc:title></cp:coreProperties>'],
    ["a property of one's own", "docProps/custom.xml", '<Properties xmlns:vt="v"><property name="密级"><vt:lpwstr>机密★</vt:lpwstr></property></Properties>'],
    ["a part in UTF-16", "customXml/item1.xml", "\ufeff<a>机密★</a>"],
  ])("in %s", async (_, name, xml) => {
    const content = name.startsWith("customXml") ? Buffer.from(xml, "utf16le") : Buffer.from(xml);
    expect((await readDocument(docxOf({ body: BODY, parts: { [name]: content } }), "a.docx")).secrecyMark).toBe("机密★");
  });

  test("none where its pieces stand apart", async () => {
    expect(await docxMark(paragraph("加强保密工作，不泄露商业机密") + paragraph("★ 重点任务"))).toBeNull();
    expect(await docxMark("", { "docProps/core.xml": "<a><title>商业机密</title><subject>★级</subject></a>" })).toBeNull();
    expect(await docxMark('<w:p><w:r><w:drawing descr="机密"/><w:drawing descr="★"/></w:r></w:p>')).toBeNull();
  });
});

describe("an OpenDocument text's mark is found", () => {
  const TEXT = "<text:h>一、存在的不足</text:h><text:p>（一）执法人员不足。</text:p>";
  const p = (words: string) => `<text:p>${words}</text:p>`;
  test.each([
    ["in a comment", { text: `<text:p>甲<office:annotation>${p("机密★")}</office:annotation></text:p>` }],
    ["in what was deleted", { text: `<text:tracked-changes><text:changed-region><text:deletion>${p("机<text:span>密</text:span>★")}</text:deletion></text:changed-region></text:tracked-changes>` }],
    ["in a note", { text: `<text:p>甲<text:note><text:note-body>${p("机密★")}</text:note-body></text:note></text:p>` }],
    ["in a header of any page", { pages: `<style:master-page><style:header-left>${p("机密★")}</style:header-left></style:master-page>` }],
    ["in its title", { parts: { "meta.xml": "<office:document-meta xmlns:office='o' xmlns:dc='d'><dc:title>机密★</dc:title></office:document-meta>" } }],
  ])("%s", async (_, { text = "", ...more }: { text?: string; pages?: string; parts?: Record<string, string> }) => {
    const { allText } = await extractOdt(odtOf({ text: TEXT + text, ...more }));
    expect(secrecyMarkIn(allText ?? "")).toBe("机密★");
  });
});

describe("a PDF's mark is found", () => {
  const HEX = [..."机密★"].map((char) => char.charCodeAt(0).toString(16).padStart(4, "0"));
  const MARK = `<feff${HEX.join("")}>`;
  const PAGE = linesDown(["一、存在的不足", "（一）执法人员不足，装备也不足，还要继续补足。"]);
  const drawn = (matrix: string, hex: string) => `BT /F1 12 Tf ${matrix} Tm <${hex}> Tj ET`;
  const replaced = `/Span << /ActualText ${MARK} >> BDC ${drawn("1 0 0 1 80 300", "540c")} EMC`;
  const packed = deflateSync(Buffer.from(replaced)).toString("latin1");
  test.each([
    ["at a slant", { content: drawn("0.7 0.7 -0.7 0.7 100 300", HEX.join("")) }],
    ["one character below the other", { content: HEX.map((hex, index) => drawn(`1 0 0 1 560 ${500 - index * 14}`, hex)).join(" ") }],
    ["in a note", { page: "/Annots [6 0 R]", objects: [`<< /Type /Annot /Subtype /Text /Rect [10 10 50 50] /Contents ${MARK} >>`] }],
    ["in a typed remark", { page: "/Annots [6 0 R]", objects: [`<< /Type /Annot /Subtype /FreeText /Rect [10 10 50 50] /DA (/F1 12 Tf) /Contents ${MARK} >>`] }],
    ["in the name of an annotation's writer", { page: "/Annots [6 0 R]", objects: [`<< /Type /Annot /Subtype /Text /Rect [10 10 50 50] /T ${MARK} /Contents (a) >>`] }],
    ["in words that replace drawn ones", { content: replaced }],
    ["in such words of a packed stream", { resources: "/XObject << /X 6 0 R >>", content: "/X Do", objects: [streamOf(packed, "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F1 3 0 R >> >> /Filter /FlateDecode")] }],
  ])("%s", async (_, options) => {
    expect((await readDocument(makePdf([PAGE], options), "a.pdf")).secrecyMark).toBe("机密★");
  });

  test("in its title", async () => {
    const plain = Buffer.from(makePdf([PAGE], { objects: [`<< /Title ${MARK} >>`] }));
    const titled = Buffer.from(plain.toString("latin1").replace("/Root 1 0 R", "/Root 1 0 R /Info 6 0 R"), "latin1");
    expect((await readDocument(titled, "a.pdf")).secrecyMark).toBe("机密★");
    expect((await readDocument(plain, "a.pdf")).secrecyMark).toBeNull();
  });

  test("in the name and the words of an attached file", async () => {
    const attached = (name: string, words: string) => {
      const file = makePdf([PAGE], { objects: ["<< /Names [(a) 7 0 R] >>", `<< /Type /Filespec /F (a.txt) /UF ${name} /EF << /F 8 0 R >> >>`, streamOf(Buffer.from(words).toString("latin1"), "/Type /EmbeddedFile")] });
      return Buffer.from(Buffer.from(file).toString("latin1").replace("/Type /Catalog", "/Type /Catalog /Names << /EmbeddedFiles 6 0 R >>").replace(/startxref\n(\d+)/, (_, at: string) => `startxref\n${Number(at) + 37}`), "latin1");
    };
    expect((await readDocument(attached("(a.txt)", "机密★"), "a.pdf")).secrecyMark).toBe("机密★");
    expect((await readDocument(attached(MARK, "一"), "a.pdf")).secrecyMark).toBe("机密★");
  });
});

test("a Word 97 file's mark is found in what was deleted and in its title", async () => {
  const sample = readFileSync(new URL("./doc/word97.fixture.doc", import.meta.url));
  expect((await readDocument(sample, "a.doc")).secrecyMark).toBeNull();
  const deleted = sample.indexOf(Buffer.from("青屿市司法局内部资料", "utf16le"));
  const marked = Buffer.from(sample);
  marked.write("机密★", deleted, "utf16le");
  expect((await readDocument(marked, "a.doc")).secrecyMark).toBe("机密★");
});
