import { expect, test } from "vitest";
import { foldWidth } from "@/lib/domain/report/layers";
import { readLabel, shownLabel } from "@/lib/domain/report/numbering";

test.each([
  ["第一部分 总体情况", "part", 0, 1, "第一部分"],
  ["一、主要成效", "chinese", 1, 1, "一"],
  ["十一、其他", "chinese", 1, 11, "十一"],
  ["二. 不足", "chinese", 1, 2, "二"],
  ["（三）规范执法", "chinese-in-brackets", 2, 3, "（三）"],
  ["(十一)合力推进", "chinese-in-brackets", 2, 11, "（十一）"],
  ["1.健全制度", "digit", 3, 1, "1"],
  ["１２、健全制度", "digit", 3, 12, "12"],
  ["2.2024年工作", "digit", 3, 2, "2"],
  ["1.4月底前公布目录", "digit", 3, 1, "1"],
  ["2、6月底前建成系统", "digit", 3, 2, "2"],
  ["3.12月份开展评查", "digit", 3, 3, "3"],
  ["2、2025年底前办结", "digit", 3, 2, "2"],
  ["1.一季度完成", "digit", 3, 1, "1"],
  ["1.4季度完成", "digit", 3, 1, "1"],
  ["3、4月底前完成", "digit", 3, 3, "3"],
  ["4、3个镇新建服务站", "digit", 3, 4, "4"],
  ["5、95%以上事项网上办", "digit", 3, 5, "5"],
  ["（1）修订办法", "digit-in-brackets", 4, 1, "（1）"],
  ["2)修订办法", "digit-half-bracket", 4, 2, "2）"],
  ["③修订办法", "circled", 5, 3, "③"],
])("%s", (words, rule, rank, ordinal, shown) => {
  const label = readLabel(foldWidth(words))!;
  expect(label).toMatchObject({ rule, rank, ordinal });
  expect(shownLabel(words.slice(0, label.length))).toBe(shown);
});

test.each(["3.7亿条数据", "1.5万人次", "3、4月份集中开展", "1、2、3号楼", "2.5公里", "2023年度", "一是法治", "十分重视", "（试行）", "1000.", "百年", "一体推进", "100、", ""])("%j has no label", (words) => {
  expect(readLabel(words)).toBeNull();
});

test("a chain's label is shown as it is", () => {
  expect(["一是", "二要", "首先"].map(shownLabel)).toEqual(["一是", "二要", "首先"]);
});
