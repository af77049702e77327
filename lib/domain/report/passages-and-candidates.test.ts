import { expect, test } from "vitest";
import { passagesAndCandidates } from "@/lib/domain/report/passages-and-candidates";
import { readReport } from "@/lib/domain/report/read-report";

function passages(text: string): string[] {
  return readReport(text).passages.map(({ path, span }) => `${path.join(" ")}|${text.slice(span.start, span.end)}`);
}

function candidates(text: string): [string, string, number][] {
  return readReport(text).candidates.map(({ rule, title, measures }) => [rule, title, measures.length]);
}

test("title sentences and lead-ins belong to the clause, the sentences after them are passages", () => {
  const text = "一、下一步打算\n重点做好以下工作。\n（一）强化监督。开展评查。通报结果。\n（二）完善制度：修订《武清区重大行政决策程序规定》并组织实施。";
  expect(passages(text)).toEqual(["一 （一）|开展评查。", "一 （一）|通报结果。", "一 （二）|修订《武清区重大行政决策程序规定》并组织实施。"]);
  expect(candidates(text)).toEqual([
    ["numbered-item", "强化监督", 2],
    ["numbered-item", "完善制度", 1],
  ]);
});

test("an item that is only a title is a passage, label included", () => {
  const text = "一、下一步打算\n1.修订程序规定\n2.公布目录。";
  expect(passages(text)).toEqual(["一 1|1.修订程序规定", "一 2|2.公布目录。"]);
  expect(candidates(text)).toEqual([
    ["numbered-item", "修订程序规定", 0],
    ["numbered-item", "公布目录", 0],
  ]);
});

test("a first sentence with a day or a figure is a commitment, not a title", () => {
  expect(passages("一、下一步打算\n（一）6月底前修订办法。加强宣传。\n（二）完成评查10件。通报结果。")).toEqual([
    "一 （一）|（一）6月底前修订办法。",
    "一 （一）|加强宣传。",
    "一 （二）|（二）完成评查10件。",
    "一 （二）|通报结果。",
  ]);
});

test("a heading on a line of its own is a title, the paragraphs below it are the item's", () => {
  const text = "一、存在的不足\n（一）执法力量薄弱\n人员不足。装备老化。\n培训不够。\n（二）普法形式单一";
  expect(passages(text)).toEqual(["一 （一）|人员不足。", "一 （一）|装备老化。", "一 （一）|培训不够。", "一 （二）|（二）普法形式单一"]);
  expect(candidates(text)).toEqual([
    ["numbered-item", "执法力量薄弱", 0],
    ["numbered-item", "普法形式单一", 0],
  ]);
});

test("unnumbered: each sentence a passage, each paragraph a candidate", () => {
  const text = "一、下一步打算\n加强监督。开展评查。\n健全制度。";
  expect(passages(text)).toEqual(["一|加强监督。", "一|开展评查。", "一|健全制度。"]);
  expect(candidates(text)).toEqual([
    ["unnumbered-paragraph", "加强监督", 2],
    ["unnumbered-paragraph", "健全制度", 0],
  ]);
});

test("an item's chain: one candidate a link, none for the item", () => {
  const text = "一、下一步打算\n（一）强化监督。一是开展评查，通报结果；二是完善机制。";
  expect(passages(text)).toEqual(["一 （一） 一是|一是开展评查，通报结果；", "一 （一） 二是|二是完善机制。"]);
  expect(candidates(text).map(([rule]) => rule)).toEqual(["chain-link", "chain-link"]);
});

test("a closing paragraph is the section's, not the last item's", () => {
  expect(passages("一、下一步打算\n（一）强化监督。开展评查。\n（二）健全制度。修订办法。\n我们将以更高标准推进工作。")[2]).toBe("一|我们将以更高标准推进工作。");
});

test("what was set aside inside an item is no passage", () => {
  const text = "一、存在的不足\n（一）力量薄弱。人员不足。\n打印本页\n装备老化。";
  expect(passages(text)).toEqual(["一 （一）|人员不足。", "一 （一）|装备老化。"]);
});

test("a section given another kind by a person is read for it", () => {
  const { text, clauses, facts, dropped } = readReport("一、工作情况\n（一）强化监督。开展评查。");
  const changed = clauses.map((clause) => ({ ...clause, kind: "arrangements" as const }));
  expect(passagesAndCandidates(text, changed, facts.year, dropped).candidates).toMatchObject([{ key: "k7", title: "强化监督", measures: [{ passageKey: "p15" }] }]);
});
