import { expect, test } from "vitest";
import { titleOfHeading, titleOfWords } from "@/lib/domain/report/titles";

test.each([
  ["(四)坚持严格规范公正文明执法。", "坚持严格规范公正文明执法"],
  ["（一）强化组织领导，压实工作责任。", "强化组织领导，压实工作责任"],
  ["3.加强行政应诉：", "加强行政应诉"],
])("the title sentence %j makes %j", (words, title) => {
  expect(titleOfHeading(words)).toBe(title);
});

test.each([
  ["一是法治政府建设工作整体推进不均衡,责任链条需进一步拧紧。", "法治政府建设工作整体推进不均衡"],
  ["首先，责任压实不够。", "责任压实不够"],
  ["其二：最后一公里仍未打通。", "最后一公里仍未打通"],
  ["最后一公里仍未打通。", "最后一公里仍未打通"],
  ["落实“双随机、一公开”，加强监管。", "落实“双随机、一公开”"],
  ["短语，再加一句，第三句。", "短语，再加一句"],
  ["下一步，我区将加强培训，完善制度。", "加强培训，完善制度"],
  ["2024年，全市将以更高标准推进。", "以更高标准推进"],
  ["将军镇执法力量薄弱。", "将军镇执法力量薄弱"],
  ["要素保障机制不健全。", "要素保障机制不健全"],
  ["培训内容与\n实际脱节，。", "培训内容与"],
  ["。", ""],
])("%j makes %j", (words, title) => {
  expect(titleOfWords(words)).toBe(title);
});

test("never longer than 40 characters, and whole characters only", () => {
  expect(titleOfWords("法".repeat(60))).toBe(`${"法".repeat(39)}…`);
  expect(titleOfWords("𠮷".repeat(60))).toBe(`${"𠮷".repeat(19)}…`);
  expect(titleOfHeading(`（一）${"强化执法监督，".repeat(8)}。`)).toBe("强化执法监督");
});
