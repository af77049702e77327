import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { REPORT_LIMIT } from "@/lib/domain/files";
import { readDocument } from "@/lib/readers/read-document";
import { readText } from "@/lib/readers/read-text";

const SAMPLE = readFileSync(new URL("../../tests/fixtures/reports/wuqing-2023/wuqing-2023.txt", import.meta.url));
const bytes = (text: string) => new TextEncoder().encode(text);

test("the sample: facts, sections, three shortcomings, four arrangements with eight measures, eleven passages", async () => {
  const { reading, format, encoding } = await readDocument(SAMPLE, "wuqing-2023.txt");
  expect([format, encoding]).toEqual(["txt", "utf-8"]);
  expect(reading.text).toBe(SAMPLE.toString("utf8"));
  expect(reading.facts).toEqual({ title: "武清区人民政府关于武清区2023年度法治政府建设情况的报告", issuer: "武清区人民政府", year: 2023, publishedOn: "2024-02-28" });
  const sections = reading.clauses.filter(({ parentKey }) => parentKey === null);
  expect(sections.map(({ kind, key }) => [kind, reading.clauses.filter(({ parentKey }) => parentKey === key).length])).toEqual([
    ["achievements", 11],
    ["shortcomings", 3],
    ["leadership", 0],
    ["arrangements", 4],
  ]);
  expect(reading.passages).toHaveLength(11);
  expect(reading.candidates.map(({ path, title, measures }) => [path.join(" "), title, measures.length])).toEqual([
    ["二 一是", "法治政府建设工作整体推进不均衡", 0],
    ["二 二是", "推进法治化营商环境建设质效有待进一步提升", 0],
    ["二 三是", "行政执法效果有待提升", 0],
    ["四 （一）", "深入学习宣传贯彻习近平法治思想", 1],
    ["四 （二）", "强化法治政府建设工作统筹", 2],
    ["四 （三）", "持续优化法治化营商环境", 2],
    ["四 （四）", "坚持严格规范公正文明执法", 3],
  ]);
  const hints = reading.candidates[6]!.hints.filter(({ kind }) => kind !== "slogan").map(({ kind, span, day, dates }) => [kind, reading.text.slice(span.start, span.end), day, dates]);
  expect(hints).toEqual([
    ["document", "《提升行政执法质量三年行动计划(2023—2025年)》", undefined, undefined],
    ["deadline", "2023—2025年", "2025-12-31", "document"],
    ["frequency", "定期", undefined, undefined],
  ]);
  expect(reading.dropped.map(({ why }) => why)).toEqual(["browser-banner", "breadcrumb", "source-line", "attachments", "share-bar", "print-buttons"]);
});

test("pasted text is read as a text file is", async () => {
  expect(readText(SAMPLE.toString("utf8")).reading).toEqual((await readDocument(SAMPLE, "a.txt")).reading);
  expect(readText("一、存在的不足\r\n（一）甲。").reading.text).toBe("一、存在的不足\n（一）甲。");
});

test("a reader of the file's bytes is told what the format's reader met", () => {
  const line = "（一）部门之间数据壁垒尚未完全打破，归集质量不高，";
  const { messages } = readText(`一、存在的不足\n${`${line}\n应用不够。\n`.repeat(3)}`).reading;
  expect(messages[0]).toEqual({ code: "wrapped-lines-joined", values: { count: 3 } });
});

test("a text in which nothing of a report is recognised has no clauses", async () => {
  expect((await readDocument(bytes("今天天气很好。"), "a.txt")).reading.clauses).toEqual([]);
});

test.each([
  ["an empty file", async () => readDocument(new Uint8Array(), "a.txt"), "empty", "file"],
  ["white space", async () => readDocument(bytes(" \n　\n"), "a.txt"), "empty", "file"],
  ["a page without words", async () => readDocument(bytes("<html><script>一、不足</script>"), "a.html"), "empty", "file"],
  ["a PDF of nothing", async () => readDocument(bytes("%PDF-1.4"), "a.pdf"), "damaged", "file"],
  ["a kind that is not read", async () => readDocument(bytes("{\\rtf1}"), "a.rtf"), "unsupported", "file"],
  ["too much", async () => readDocument(new Uint8Array(8 * 1_048_576 + 1), "a.txt"), "too-large", "file"],
  ["a binary", async () => readDocument(Uint8Array.from([0, 1, 2, 3, 0, 0]), "a.txt"), "not-text", "file"],
  ["nothing pasted", async () => readText(""), "empty", "text"],
  ["too much pasted", async () => readText("法".repeat(8 * 1_048_576 + 1)), "too-large", "text"],
])("%s is refused", async (_, read, code, field) => {
  await expect(read()).rejects.toMatchObject({ code, field, status: 422 });
});

test("a file is as large as its kind may be in megabytes as uploads count them", async () => {
  const { bytes: largest } = REPORT_LIMIT;
  await expect(readDocument(new Uint8Array(8_100_000).fill(0x61), "a.txt")).rejects.toMatchObject({ code: "too-large", values: { unit: "characters" } });
  await expect(readDocument(Buffer.concat([bytes("%PDF-1.4"), new Uint8Array(largest - 8)]), "a.pdf")).rejects.toMatchObject({ code: "damaged" });
});

test("a text longer than any report is refused before it is analysed", () => {
  const text = (length: number) => `一、存在的不足\n${"工作不够到位。".repeat(60_000)}`.slice(0, length);
  expect(() => readText(text(300_001))).toThrow(expect.objectContaining({ code: "too-large", values: { limit: 300_000, unit: "characters" } }));
  expect(readText(text(300_000)).reading.clauses).toHaveLength(1);
});
