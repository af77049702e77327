import { expect, test } from "vitest";
import { saysPageNumber, loneNumber } from "@/lib/readers/pdf/page-number";

test.each(["— 2 —", "—2—", "- 2 -", "－2－", "·12·", "第 2 页 共 9 页", "第2页", "第 2 页，共 9 页", "第2页（共9页）", "共9页 第2页", "第二页", "2/9", "2 / 9", "Page 2 of 9", "2 of 9", "— ２ —"])("%j is a page's number", (words) => {
  expect(saysPageNumber(words)).toBe(true);
});

test.each(["2", "（2）", "2.", "2024年", "2023-2024", "第2页所列问题", "一、", "85%", "3—5件", ""])("%j does not say that it is one", (words) => {
  expect(saysPageNumber(words)).toBe(false);
});

test("a number alone may be one", () => {
  expect(["7", " 12 ", "７", "第7", "7件", "20241"].map(loneNumber)).toEqual([7, 12, 7, null, null, null]);
});
