import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Invalid } from "@/lib/domain/errors";
import { extractDoc } from "@/lib/readers/doc/doc";
import { extractDocx } from "@/lib/readers/docx/docx";
import type { Span } from "@/lib/domain/report/model";
import type { Extract } from "@/lib/readers/extracted";
import { extractOdt } from "@/lib/readers/odt/odt";
import { docxOf, field, paragraph } from "@/tests/support/docx-file";
import { odtOf } from "@/tests/support/odt-file";
import { fc } from "@/tests/support/property";

const OUTCOMES = ["read", "damaged", "expands", "password", "unsafe-xml", "unsupported", "too-large"];

const NUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
const PARTS = {
  body: `${paragraph("甲", NUMBERED)}<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge w:val="restart"/></w:tcPr>${paragraph("乙")}</w:tc><w:tc>${paragraph("丙")}</w:tc></w:tr></w:tbl><w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${paragraph("框")}</w:txbxContent></mc:Choice></mc:AlternateContent></w:r>${field("PAGE", "1")}<w:ins><w:r><w:t>丁</w:t></w:r></w:ins></w:p>`,
  numbering: '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  styles: '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>',
};
const TEXT = '<text:list text:style-name="L"><text:list-item><text:p>甲<text:s text:c="2"/></text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell table:number-rows-spanned="2"><text:p>乙</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table>';

const FILES: readonly [format: string, extract: Extract, bytes: Buffer][] = [
  ["docx", extractDocx, docxOf({ ...PARTS, headers: [paragraph("头")] })],
  ["odt", extractOdt, odtOf({ text: TEXT, automatic: '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="1"/></text:list-style>' })],
  ["doc", extractDoc, readFileSync(new URL("./doc/word97.fixture.doc", import.meta.url))],
];

/** `read`, each paragraph somewhere in its text, or the code with which it is refused. */
async function outcomeOf(extract: Extract, bytes: Uint8Array): Promise<string> {
  try {
    const { text, paragraphs } = await extract(bytes, {});
    const fits = ({ start, end }: Span) => start >= 0 && start <= end && end <= text.length;
    // A cell lies in its row, or in one above that goes on.
    return paragraphs.every((line) => fits(line) && (line.cells ?? []).every((cell) => fits(cell) && cell.end <= line.end)) ? "read" : "strays";
  } catch (error) {
    if (error instanceof Invalid) return error.code;
    throw error;
  }
}

describe.each(FILES)("a %s file", (_, extract, bytes) => {
  test("cut short anywhere", async () => {
    await fc.assert(fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => void expect(OUTCOMES).toContain(await outcomeOf(extract, bytes.subarray(0, length)))));
  });

  test("with any bytes changed", async () => {
    const changes = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const copy = Buffer.from(bytes);
        for (const [at, byte] of changed) copy[at] = byte;
        expect(OUTCOMES).toContain(await outcomeOf(extract, copy));
      }),
      { numRuns: 200 },
    );
  });

  test("with the blocks that say where things lie changed", async () => {
    const changes = fc.array(fc.tuple(fc.nat(1500), fc.nat(255)), { minLength: 1, maxLength: 6 });
    const block = Math.max(bytes.indexOf(Buffer.from([0xec, 0xa5])), 0);
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const copy = Buffer.from(bytes);
        for (const [at, byte] of changed) copy[Math.min(block + at, copy.length - 1)] = byte;
        expect(OUTCOMES).toContain(await outcomeOf(extract, copy));
      }),
      { numRuns: 200 },
    );
  });
});

describe("XML that says anything", () => {
  /** Pieces of markup in any order, made to fit one another. */
  const elements = (names: readonly string[]) => {
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof({ maxDepth: 6 }, fc.constantFrom("法", " 治 ", "&#x4e00;", ""), fc.tuple(fc.constantFrom(...names), fc.constantFrom("", "1", "-1", "9999999999", "x", "restart", "begin", "end", "separate"), fc.array(tie("tree"), { maxLength: 4 })).map(([name, value, inner]) => `<${name} ${name.split(":")[0]}:val="${value}">${inner.join("")}</${name}>`)),
    }));
    return tree;
  };

  test("is read as a Word document", async () => {
    const names = ["p", "r", "t", "pPr", "rPr", "del", "ins", "tbl", "tr", "tc", "tcPr", "gridSpan", "vMerge", "txbxContent", "numPr", "numId", "ilvl", "outlineLvl", "sdt", "sdtContent", "sdtPr", "showingPlcHdr", "fldChar", "instrText", "fldSimple", "br", "vanish", "sym", "pStyle", "tabs", "tab"].map((name) => `w:${name}`);
    await fc.assert(fc.asyncProperty(elements([...names, "mc:AlternateContent", "mc:Choice", "mc:Fallback"]), async (body) => void expect(OUTCOMES).toContain(await outcomeOf(extractDocx, docxOf({ ...PARTS, body })))), { numRuns: 200 });
  });

  test("is read as an OpenDocument text", async () => {
    const names = ["text:p", "text:h", "text:span", "text:list", "text:list-item", "text:list-header", "text:note", "text:section", "text:table-of-content", "text:page-number", "table:table", "table:table-row", "table:table-cell", "table:covered-table-cell", "draw:text-box", "style:header", "office:text"];
    await fc.assert(fc.asyncProperty(elements(names), async (text) => void expect(OUTCOMES).toContain(await outcomeOf(extractOdt, odtOf({ text })))), { numRuns: 200 });
  });
});
