import { expect, test } from "vitest";
import { besideBody, isPageNumber } from "@/lib/readers/running-heads";

test.each([
  ["— 2 —", true],
  ["- 12 -", true],
  ["第 3 页 共 10 页", true],
  ["3/10", true],
  ["第3页", true],
  ["2024年3月1日 第2页", false],
  ["2024-03-01 2", false],
  ["青屿市司法局 2", false],
  ["——", false],
  ["", false],
])("%j says nothing but a page's number: %s", (words, expected) => {
  expect(isPageNumber(words)).toBe(expected);
});

test("headers stand before the body and footers after it, each thing once, and marked", () => {
  const lines = besideBody([{ words: "甲局" }, { words: " 甲局 " }, { words: "" }, { cells: ["文号", null, "1号"], tableHead: false }], [{ words: "正文" }, { words: "甲局" }], [{ words: "— 1 —", aside: "page-number" }, { words: "— 2 —", aside: "page-number" }]);
  expect(lines).toEqual([
    { words: "甲局", aside: "running-head" },
    { words: "文号 1号", aside: "running-head" },
    { words: "正文" },
    { words: "甲局" },
    { words: "— 1 —", aside: "page-number" },
  ]);
});
