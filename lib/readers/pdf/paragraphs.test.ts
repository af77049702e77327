import { expect, test } from "vitest";
import type { Sheet } from "@/lib/readers/pdf/furniture";
import { lineAt, sheetOf } from "@/lib/readers/pdf/line.fixture";
import { paragraphsOf } from "@/lib/readers/pdf/paragraphs";

/** A line of 28 characters fills the column. */
const FULL = "部门之间数据壁垒尚未完全打破归集质量不高应用不够充分群众办";

function read(...sheets: Sheet[]): string[] {
  return paragraphsOf(sheets).map(({ lines, aside }) => (aside ? `(${aside}) ` : "") + lines.map(({ words }) => words).join(""));
}

test("a full line goes on in the next one, a short one ends the paragraph", () => {
  expect(read(sheetOf(1, [`　　${FULL.slice(2)}`, FULL, "事难。", `　　${FULL.slice(2)}`, "完。", "短行", "下一段"]))).toEqual([`${FULL.slice(2)}${FULL}事难。`, `${FULL.slice(2)}完。`, "短行", "下一段"]);
});

test("an indent begins a paragraph, even below a full line", () => {
  expect(read(sheetOf(1, [`　　${FULL.slice(2)}`, FULL, `　　${FULL.slice(2)}`, FULL]))).toEqual([`${FULL.slice(2)}${FULL}`, `${FULL.slice(2)}${FULL}`]);
});

test("a mark that may not begin a line takes the word before it along", () => {
  expect(read(sheetOf(1, [`　　${FULL.slice(2)}`, FULL, FULL.slice(0, -2), "事，难办。"]))).toEqual([`${FULL.slice(2)}${FULL}${FULL.slice(0, -2)}事，难办。`]);
});

test("in text without indents a number begins a paragraph; in text with them only after a stop", () => {
  const plain = [FULL, `1.${FULL.slice(2)}`, FULL, FULL];
  expect(read(sheetOf(1, plain))).toEqual([FULL, `1.${FULL.slice(2)}${FULL}${FULL}`]);
  const indented = [`　　${FULL.slice(2)}`, `3.${FULL.slice(2)}`, FULL, `　　${FULL.slice(2)}`];
  expect(read(sheetOf(1, indented))).toEqual([`${FULL.slice(2)}3.${FULL.slice(2)}${FULL}`, FULL.slice(2)]);
});

test("items whose lines hang under their words", () => {
  expect(read(sheetOf(1, [FULL, FULL, `　　1.${FULL.slice(4)}`, `　　　　${FULL.slice(4)}`, "　　　　完。", `　　2.${FULL.slice(4)}`]))).toEqual([`${FULL}${FULL}`, `1.${FULL.slice(4)}${FULL.slice(4)}完。`, `2.${FULL.slice(4)}`]);
});

test("centred lines of a title stay lines, other type begins something else", () => {
  const title = [lineAt("云溪区人民政府关于推进依法行政", { x: 130, y: 800, size: 22 }), lineAt("建设法治政府情况的报告", { x: 174, y: 768, size: 22 })];
  expect(read(sheetOf(1, [FULL, FULL], { head: title }))).toEqual([title[0]!.words, title[1]!.words, `${FULL}${FULL}`]);
});

test("a wide gap begins a paragraph", () => {
  const body = [0, 28, 56, 112, 140].map((down) => lineAt(FULL, { y: 700 - down }));
  expect(read({ number: 1, width: 595, height: 842, lines: body })).toEqual([FULL.repeat(3), FULL.repeat(2)]);
});

test("a paragraph goes on over the page's end, a note after it, the pages' own words after all", () => {
  const number = lineAt("— 1 —", { x: 290, y: 40, size: 10 });
  const note = lineAt("①见附件。", { y: 90, size: 10 });
  expect(read(sheetOf(1, [`　　${FULL.slice(2)}`, FULL], { foot: [note, number] }), sheetOf(2, ["事难。", `　　${FULL.slice(2)}`]))).toEqual([`${FULL.slice(2)}${FULL}事难。`, "①见附件。", FULL.slice(2), "(page-number) —1—"]);
});

test("a table of contents is set aside, each line of it", () => {
  const lines = ["目　录", "一、成效…………………………………………………………1", "二、不足.....................................................12", "　　一、成效", `　　${FULL.slice(2)}`, FULL];
  expect(read(sheetOf(1, lines))).toEqual(["(contents) 目　录", `(contents) ${lines[1]}`, `(contents) ${lines[2]}`, "一、成效", `${FULL.slice(2)}${FULL}`]);
});

test("margins mirrored on left and right pages", () => {
  const odd = sheetOf(1, [`　　${FULL.slice(2)}`, ...Array.from({ length: 9 }, () => FULL)]);
  const even = sheetOf(2, Array.from({ length: 10 }, () => FULL));
  const moved = { ...even, lines: even.lines.map(({ words, y }) => lineAt(words, { x: 50, y, page: 2 })) };
  expect(read(odd, moved)).toHaveLength(1);
});
