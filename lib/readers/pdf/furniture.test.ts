import { expect, test } from "vitest";
import { pageFurniture, type Sheet } from "@/lib/readers/pdf/furniture";
import { lineAt, sheetOf } from "@/lib/readers/pdf/line.fixture";

const BODY = ["　　一、存在的不足", "　　（一）部门之间数据壁垒尚未完全打破。", "　　（二）执法人员不足。"];
const NEXT = ["　　二、下一步工作安排", "　　（一）打破数据壁垒。", "　　（二）补充执法人员三名。"];
const foot = (words: string, page: number, x = 290) => lineAt(words, { x, y: 40, size: 10, page });
const head = (words: string, page: number, x = 200) => lineAt(words, { x, y: 800, size: 10, page });

function furniture(...sheets: Sheet[]): (readonly [string, string])[] {
  return [...pageFurniture(sheets, 16)].map(([line, why]) => [line.words, why] as const);
}

test("numbers of pages, on either side of the sheet", () => {
  expect(furniture(sheetOf(1, BODY, { foot: [foot("— 1 —", 1, 460)] }), sheetOf(2, NEXT, { foot: [foot("— 2 —", 2, 90)] }))).toEqual([
    ["—1—", "page-number"],
    ["—2—", "page-number"],
  ]);
});

test("bare numbers that count on, or stand apart on the page they number", () => {
  expect(furniture(sheetOf(3, BODY, { foot: [foot("7", 3)] }), sheetOf(4, NEXT, { foot: [foot("8", 4)] }))).toHaveLength(2);
  expect(furniture(sheetOf(1, BODY, { foot: [foot("1", 1)] }))).toEqual([["1", "page-number"]]);
  expect(furniture(sheetOf(1, [...BODY, "2023"]))).toEqual([]);
});

test("a number further in than two lines of a foot, or of a head", () => {
  const deep = (page: number, y: (depth: number) => number) => ["云溪区司法局编印", "地址：云溪路1号", String(page)].map((words, depth) => lineAt(words, { x: 200, y: y(depth), size: 10, page }));
  const feet = [1, 2].map((page) => deep(page, (depth) => 30 + depth * 14).toReversed());
  const heads = [1, 2].map((page) => deep(page, (depth) => 810 - depth * 14));
  const reasons = ["running-head", "running-head", "page-number"];
  expect(furniture(sheetOf(1, BODY, { foot: feet[0]! }), sheetOf(2, NEXT, { foot: feet[1]! })).map(([, why]) => why)).toEqual([...reasons, ...reasons]);
  expect(furniture(sheetOf(1, BODY, { head: heads[0]! }), sheetOf(2, NEXT, { head: heads[1]! })).map(([, why]) => why)).toEqual([...reasons, ...reasons]);
  // Far from the edge a number is the report's, though all outside of it comes again.
  const far = [1, 2].map((page) => deep(page, (depth) => (depth < 2 ? 810 - depth * 14 : 600)));
  expect(furniture(sheetOf(1, BODY, { head: far[0]! }), sheetOf(2, NEXT, { head: far[1]! })).map(([, why]) => why)).toEqual(["running-head", "running-head", "running-head", "running-head"]);
});

test("heads that come again, also on every other page, and not at another height", () => {
  const [one, three] = [head("云溪区政务公开（2024年第2期）", 1), head("云溪区政务公开（2024年第2期）", 3)];
  expect(furniture(sheetOf(1, BODY, { head: [one] }), sheetOf(2, NEXT), sheetOf(3, ["　　（三）加强培训。"], { head: [three] }))).toHaveLength(2);
  expect(furniture(sheetOf(1, BODY, { head: [one] }), sheetOf(2, NEXT, { head: [lineAt(one.words, { x: 200, y: 770, size: 16, page: 2 })] }))).toEqual([]);
});

test("small heads apart at one height, though each names its chapter", () => {
  expect(furniture(sheetOf(1, BODY, { head: [head("第一章成效", 1)] }), sheetOf(2, NEXT, { head: [head("第二章不足", 2)] }))).toHaveLength(2);
});

test("a letterhead and its number are the report's own", () => {
  const letterhead = [lineAt("云溪区人民政府文件", { x: 130, y: 780, size: 36 }), lineAt("云政〔2024〕3号", { x: 230, y: 750 })];
  expect(furniture(sheetOf(1, BODY, { head: letterhead }), sheetOf(2, NEXT))).toEqual([]);
});

test("what a browser prints around a page", () => {
  const sheet = sheetOf(1, BODY, { head: [lineAt("2024/1/15 10:02 云溪区法治政府建设年度报告-云溪区人民政府", { x: 24, y: 820, size: 8 })], foot: [lineAt("https://www.example.gov.cn/a.html 1/3", { x: 24, y: 17, size: 8 })] });
  expect(furniture(sheet)).toHaveLength(2);
});

test("a line further in counts only if all outside of it do", () => {
  expect(furniture(sheetOf(1, ["甲。", "— 5 —", "乙。"], {}))).toEqual([]);
});
