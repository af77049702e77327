import { describe, expect, test } from "vitest";
import { extractPdf } from "@/lib/readers/pdf";
import { linesDown, makePdf, streamOf } from "@/lib/readers/pdf/make-pdf.fixture";

const PICTURE = streamOf("\0", "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8");

async function paragraphs(bytes: Uint8Array): Promise<string[]> {
  const { text, paragraphs: found } = await extractPdf(bytes, {});
  return found.map(({ start, end, aside }) => (aside ? `(${aside}) ` : "") + text.slice(start, end));
}

test("lines become paragraphs, over pages too, and the pages' own words are marked", async () => {
  const head = { x: 240, y: 800, words: "云溪区政务公开", size: 10 };
  const first = linesDown(["　　　云溪区法治政府建设情况报告", "　　一、存在的不足", "　　（一）部门之间数据壁垒尚未完全打破，归集质量不", "高，应用不够充分，群众办事仍需多次提交材料，有的"]);
  const second = linesDown(["部门一年来没有共享1条数据。", "　　（二）执法人员不足，", "设备陈旧。"]);
  const bytes = makePdf([
    [head, ...first, { x: 290, y: 40, words: "— 1 —", size: 10 }],
    [head, ...second, { x: 290, y: 40, words: "— 2 —", size: 10 }],
  ]);
  expect(await paragraphs(bytes)).toEqual([
    "云溪区法治政府建设情况报告",
    "一、存在的不足",
    "（一）部门之间数据壁垒尚未完全打破，归集质量不高，应用不够充分，群众办事仍需多次提交材料，有的部门一年来没有共享1条数据。",
    "（二）执法人员不足，",
    "设备陈旧。",
    "(running-head) 云溪区政务公开",
    "(page-number) —1—",
    "(running-head) 云溪区政务公开",
    "(page-number) —2—",
  ]);
});

test("each line is told its place on its page, in the PDF's own units", async () => {
  const { text, places } = await extractPdf(makePdf([linesDown(["一、存在的不足和薄弱环节", "二、下一步工作安排和打算"])]), {});
  expect(places!.map(({ start, end, ...box }) => [text.slice(start, end), box])).toEqual([
    ["一、存在的不足和薄弱环节", { page: 1, x: 80, y: 737.6, width: 192, height: 16 }],
    ["二、下一步工作安排和打算", { page: 1, x: 80, y: 709.6, width: 192, height: 16 }],
  ]);
});

describe("refused is", () => {
  test("a scan, with stamps on its pages or without", async () => {
    const scan = { resources: "/XObject << /Im0 6 0 R >>", objects: [PICTURE], content: "q 595 0 0 842 0 0 cm /Im0 Do Q" };
    await expect(extractPdf(makePdf([[], []], scan), {})).rejects.toMatchObject({ code: "no-text-layer", field: "file" });
    const stamped = [1, 2].map((number) => [{ x: 280, y: 40, words: `第${number}页`, size: 10 }, { x: 60, y: 800, words: "扫描件由某某软件制作而成请勿外传", size: 10 }]);
    await expect(extractPdf(makePdf(stamped, scan), {})).rejects.toMatchObject({ code: "no-text-layer" });
  });

  test("one without words or pictures", async () => {
    await expect(extractPdf(makePdf([[]]), {})).rejects.toMatchObject({ code: "no-text-layer" });
  });

  test("one cut short, or full of nothing", async () => {
    const whole = makePdf([linesDown(["一、存在的不足和薄弱环节"])]);
    await expect(extractPdf(whole.subarray(0, whole.length - 300), {})).rejects.toMatchObject({ code: "damaged" });
    await expect(extractPdf(Buffer.from(`%PDF-1.4\n${"x".repeat(50)}\nstartxref\n9\n%%EOF`), {})).rejects.toMatchObject({ code: "damaged" });
  });

  test("one of more pages than any report has", async () => {
    await expect(extractPdf(makePdf(Array.from({ length: 401 }, () => [])), {})).rejects.toMatchObject({ code: "too-large", values: { limit: 400, unit: "pages" } });
  });
});

test("a page of a scan among others is told", async () => {
  const lines = linesDown(Array.from({ length: 12 }, (_, index) => `${index + 1}.${"推进依法行政".repeat(4)}。`));
  const { messages } = await extractPdf(makePdf([lines, [], lines], { resources: "/XObject << /Im0 6 0 R >>", objects: [PICTURE] }), {});
  expect(messages).toEqual([{ code: "pages-without-text", values: { count: 1 } }]);
});

test("what is wrong in a part is told, and the rest is read", async () => {
  const { text, messages } = await extractPdf(makePdf([linesDown(["一、存在的不足和薄弱环节，一一列明如下。"])], { content: "/Missing Do" , resources: "/XObject << /Missing 99 0 R >>"}), {});
  expect(text).toBe("一、存在的不足和薄弱环节，一一列明如下。");
  expect(messages).toEqual([{ code: "pdf-faults", values: {} }]);
});

test("what stands before a PDF in its file does not matter", async () => {
  const bytes = makePdf([linesDown(["一、存在的不足和薄弱环节，一一列明如下。"])]);
  expect(await paragraphs(Buffer.concat([Buffer.from("\r\n"), bytes]))).toEqual(["一、存在的不足和薄弱环节，一一列明如下。"]);
});

test("more words than any report has are refused before they are laid out", async () => {
  const page = Array.from({ length: 60 }, (_, index) => ({ x: 10, y: 800 - index * 12, size: 1, words: "法".repeat(200) }));
  await expect(extractPdf(makePdf(Array.from({ length: 26 }, () => page)), {})).rejects.toMatchObject({ code: "too-large", values: { limit: 300_000, unit: "characters" } });
});

test("characters without a meaning are damaged ones", async () => {
  expect(await paragraphs(makePdf([linesDown(["一、存在\ue123的不足和薄弱环节，一一列明如下。"])]))).toEqual(["一、存在\ufffd的不足和薄弱环节，一一列明如下。"]);
});
