import { describe, expect, test } from "vitest";
import { readReport } from "@/lib/domain/report/read-report";

const HEAD = "甲镇2024年度法治政府建设工作情况报告\n2024年，甲镇深入推进法治政府建设，现将有关情况报告如下：";
const TOPICS = "一、加强组织领导，把牢方向\n（一）压实责任。召开会议6次，审核合同43份。\n（二）学法用法。集中学法4次。\n二、坚持依法决策，完善制度\n（一）规范决策。出台目录1份。\n（二）扩大普法。开展宣传20场次，下一步将继续组织巡回宣讲。";
const SIGNED = "甲镇人民政府\n2025年1月20日";
const ADMITS = "一年来，我镇法治政府建设取得了一定成效，但与上级要求相比，仍存在一定差距，比如：执法力量还比较薄弱，普法形式不够多样等。";

/** Roots of the outline with their kinds, and the candidates: s or a for their kind, labels, and their words. */
function read(...lines: string[]): { roots: string[]; candidates: string[] } {
  const { clauses, candidates, text } = readReport([HEAD, ...lines, SIGNED].join("\n"));
  return {
    roots: clauses.filter(({ parentKey }) => parentKey === null).map(({ kind }) => kind),
    candidates: candidates.map(({ kind, path, span }) => `${kind[0]} ${[...path, text.slice(span.start, span.end)].join(" ")}`),
  };
}

describe("a report whose headings name neither what is wanting nor what comes next", () => {
  test.each([
    ["tells both in its last paragraphs, with items that count anew", [TOPICS, ADMITS, "2025年，我镇将继续推进法治政府建设。", "（一）充实执法力量。新增持证人员5名。", "（二）创新普法形式。每季度以案释法一次。"], ["s " + ADMITS, "a （一） （一）充实执法力量。新增持证人员5名。", "a （二） （二）创新普法形式。每季度以案释法一次。"]],
    ["does not say that it plans", [TOPICS, ADMITS, "2025年，我镇坚持以习近平法治思想为指导，在法治轨道上推进各项工作。", "（一）充实执法力量。新增持证人员5名。"], ["s " + ADMITS, "a （一） （一）充实执法力量。新增持证人员5名。"]],
    ["tells both in one paragraph", [TOPICS, `${ADMITS}下一步，我镇将做好以下工作：一是充实执法力量；二是创新普法形式。`], ["s " + ADMITS, "a 一是 一是充实执法力量；", "a 二是 二是创新普法形式。"]],
    ["has no heading at all", ["全年召开会议6次，调解纠纷112件。", ADMITS, "下一步，我镇将新增持证人员5名，每季度以案释法一次。"], ["s " + ADMITS, "a 下一步，我镇将新增持证人员5名，每季度以案释法一次。"]],
    ["only plans", [TOPICS, "下一步，我镇将新增持证人员5名，每季度以案释法一次。"], ["a 下一步，我镇将新增持证人员5名，每季度以案释法一次。"]],
    ["tells neither", [TOPICS], []],
    ["begins with the year it reports on", [TOPICS, "2024年，我镇继续推进各项工作，成效明显。"], []],
  ])("%s", (_, lines, expected) => {
    expect(read(...lines).candidates).toEqual(expected);
  });
});

test("what closes such a report is no part of its last section", () => {
  expect(read(TOPICS, ADMITS, "2025年，我镇将新增持证人员5名。").roots).toEqual(["other", "other", "shortcomings", "arrangements"]);
});

test("a paragraph behind which the count goes on is within its section", () => {
  expect(read("一、加强组织领导\n召开会议6次。", ADMITS, "二、坚持依法决策\n出台目录1份。").candidates).toEqual([]);
});

test("where headings name what is wanting, what is said on the way to them is not it", () => {
  expect(read("一、加强组织领导\n召开会议6次。\n虽然取得一定成效，但仍存在一些不足。\n二、存在的问题\n执法力量薄弱。").candidates).toEqual(["s 二 执法力量薄弱。"]);
});
