import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractDoc } from "@/lib/readers/doc/doc";

/** Made with LibreOffice: headings and lists numbered in all ways, a table with merged cells, a text box, a deletion, hidden words, header and page number. */
const SAMPLE = readFileSync(new URL("./word97.fixture.doc", import.meta.url));
/** The document's own first block within its container, and what lies in it. */
const BLOCK = SAMPLE.indexOf(Buffer.from([0xec, 0xa5]));
const [VERSION, FLAGS, BODY_LENGTH, LISTS_LENGTH, PIECES] = [2, 0x0a, 0x4c, 0x2e6, 0x1a2];

function changed(change: (block: Buffer, whole: Buffer) => void): Buffer {
  const copy = Buffer.from(SAMPLE);
  change(copy.subarray(BLOCK), copy);
  return copy;
}

function lines(bytes: Buffer): string[] {
  const { text, paragraphs } = extractDoc(bytes);
  return paragraphs.map(({ start, end, label, heading, aside }) => [aside ? `<${aside}>` : "", heading ? `h${heading}` : "", label ? `«${label}»` : "", text.slice(start, end).replaceAll("\t", "|")].filter(Boolean).join(" "));
}

test("a Word 97 file is read with its numbers, accepted and without what is hidden", () => {
  expect(lines(SAMPLE)).toEqual([
    "<running-head> 青屿市司法局内部资料",
    "关于2023年度法治政府建设情况的报告",
    "<contents> 一、成效……1",
    "市政府：",
    "公开方式：主动公开",
    "h1 «一、» 工作成效",
    "«（一）» 规范执法。",
    "«（二）» 加强普法。",
    "«1.» 办案12件。",
    "h1 «二、» 存在的不足",
    "«①» 审核力量不足；",
    "装备落后。",
    "«②» 普法方式“单一”。",
    "见网站。",
    "h1 «三、» 2024年安排",
    "任务|时限",
    "健全监督|修订办法。 开展检查。|6月底",
    "公开结果。|9月底",
    "«●» 加强领导。",
    "青屿市司法局",
    "2024年3月1日",
    "<page-number> — 1 —",
  ]);
});

test("its table has the columns, the names and the merged cells that Word shows", () => {
  const { text, paragraphs } = extractDoc(SAMPLE);
  expect(paragraphs.filter(({ cells }) => cells).map(({ cells = [], tableHead }) => [tableHead ?? false, ...cells.map(({ start, end }) => text.slice(start, end))])).toEqual([
    [true, "任务", "", "时限"],
    [false, "健全监督", "修订办法。 开展检查。", "6月底"],
    [false, "健全监督", "公开结果。", "9月底"],
  ]);
});

test("a message says what was left out", () => {
  expect(extractDoc(SAMPLE)).toMatchObject({ encoding: "utf-16le", messages: [{ code: "tracked-changes-accepted", values: { count: 1 } }] });
});

test("where its lists cannot be read, its words are, and a message says that the numbers are lost", () => {
  const { text, messages } = extractDoc(changed((block) => block.writeUInt32LE(0, LISTS_LENGTH)));
  expect(text).toBe(extractDoc(SAMPLE).text);
  expect(messages.map(({ code }) => code)).toContain("doc-numbering-lost");
});

describe("a file is refused", () => {
  const refusal = (code: string) => expect.objectContaining({ code, field: "file" });

  test.each([
    ["encrypted", "password", changed((block) => block.writeUInt16LE(block.readUInt16LE(FLAGS) | 0x100, FLAGS))],
    ["of a Word before 97", "unsupported", changed((block) => block.writeUInt16LE(104, VERSION))],
    ["that is none of Word", "unsupported", changed((block) => block.writeUInt16LE(0, 0))],
    ["longer than any report", "expands", changed((block) => block.writeUInt32LE(3_000_001, BODY_LENGTH))],
    ["whose text is nowhere", "damaged", changed((block) => block.writeUInt32LE(0x7fffffff, PIECES))],
    ["cut short", "damaged", SAMPLE.subarray(0, SAMPLE.length / 2)],
    ["without its document", "damaged", changed((_, whole) => whole.write("X", whole.indexOf("WordDocument", 0, "utf16le"), "utf16le"))],
    ["too short for anything", "damaged", SAMPLE.subarray(0, 20)],
  ])("%s: %s", (_, code, bytes) => {
    expect(() => extractDoc(bytes)).toThrow(refusal(code));
  });

  test("whose chains go round in a circle, at once", () => {
    const table = (SAMPLE.readInt32LE(76) + 1) * 512;
    for (const next of [0, 1, 2]) {
      const looped = changed((_, whole) => {
        for (let sector = 0; sector < 128; sector++) whole.writeInt32LE(next === 2 ? sector ^ 1 : next, table + sector * 4);
      });
      expect(() => extractDoc(looped)).toThrow(refusal("damaged"));
    }
  });

  test("whose directory goes round in a circle, without end", () => {
    const directory = (SAMPLE.readInt32LE(48) + 1) * 512;
    const looped = changed((_, whole) => {
      for (let entry = 0; entry < 4; entry++) for (const at of [68, 72, 76]) whole.writeInt32LE(1, directory + entry * 128 + at);
    });
    expect(() => extractDoc(looped)).toThrow(refusal("damaged"));
  });
});
