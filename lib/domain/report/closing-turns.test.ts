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

describe("what was done is neither wanting nor planned", () => {
  test.each([
    "2025年1月，我镇被评为法治建设先进单位。",
    "2025年1月10日，县政府常务会议听取了本报告。",
    "2025年春节前夕，我镇帮助农民工追回工资120万元。",
    "2035年远景目标纲要明确的任务全部落实。",
    "虽然前期仍存在一些不稳定因素和困难，但全镇干部攻坚克难，实现零上访。",
    "目前，全镇还有困难户36户，镇党委组织干部结对帮扶。",
    "当前，基层治理还面临不少困难，街道党工委迎难而上，配齐专职人员3名。",
    "与去年同期相比，信访总量还有所下降，化解了困难群众诉求32件。",
    "在优化审批的同时，我镇对企业反映还有困难的事项开展帮办代办。",
    "主要问题是欠薪和土地纠纷，全年化解112件。",
    "针对上述检查中发现的问题，我镇继续跟踪问效，发出整改通知书16份。",
    "接下来的宪法日期间，我镇继续组织普法，发放资料3000份。",
    "今后三年立法计划已经印发。",
    "2025年是“十四五”收官之年。",
  ])("%s", (line) => {
    expect(read("一、加强组织领导\n召开会议6次。", line, "全年审核合同43份。").candidates).toEqual([]);
    expect(read("全年召开会议6次。", "调解纠纷112件。", line, "全年审核合同43份。").candidates).toEqual([]);
  });

  test("in the first half of a report without headings nothing closes", () => {
    expect(read("虽然基础薄弱，但与上级要求相比仍存在一些差距。", "下一步，我镇将补齐短板。", "为此，全年召开会议6次。", "审核合同43份。", "调解纠纷112件。", "开展宣传20场次。").candidates).toEqual([]);
  });
});

test.each([
  ["一年来，镇里的工作取得一些成绩，但也存在不足。执法队员中法律专业毕业的不到三成。", "that is told on in sentences of its own"],
  ["同时我们也看到，镇里的法治工作离群众的期盼还有距离。持证人员只有5人。", "in words of its own"],
])("%s is wanting %s", (line) => {
  expect(read("全年召开会议6次。", "调解纠纷112件。", line).candidates).toEqual([`s ${line}`]);
});

test("a topic that names problems which are dealt with names nothing that is wanting", () => {
  expect(read("一、聚焦执法规范\n（一）开展突出问题专项整治。抽查案卷210宗。\n（二）抓实资格管理。组织考试1次。", ADMITS).candidates).toEqual(["s " + ADMITS]);
});

test.each([
  "与此同时，我镇法治政府建设还存在信息公开不够充分、法治人才引进困难等问题，需要认真加以解决。",
  "对照上级要求，镇里工作还存在一些不容忽视的问题，一些干部运用法律手段的本领不强。",
])("what is wanting may be told in one sentence: %s", (line) => {
  expect(read("全年召开会议6次。", "调解纠纷112件。", `${line}下一步，我镇将新增持证人员5名。`).candidates).toEqual([`s ${line}`, "a 下一步，我镇将新增持证人员5名。"]);
});
