import { expect, test } from "vitest";
import { readReport } from "@/lib/domain/report/read-report";

/** Candidates: s or a for their kind, and their words. */
function read(...lines: readonly string[]): string[] {
  const { text, candidates } = readReport(["甲区教育局2024年度法治政府建设情况报告", "一、工作开展情况", "全年开展执法检查216次，群众满意度持续提升，法治建设取得新的进展。", ...lines].join("\n"));
  return candidates.map(({ kind, span }) => `${kind[0]} ${text.slice(span.start, span.end).replace(/\n/g, "⏎")}`);
}

const LACKS = ["执法力量不足，专业能力参差不齐。", "普法形式单一，针对性不强。", "案卷质量不高，文书不规范。"];
const WILL = ["2025年6月底前招录执法人员5名，组织培训12次。", "建立分众普法机制，每季度开展以案释法。", "对案卷逐件评查，评查率达到100%。"];

const both = (label: (index: number) => string, join = "") => LACKS.map((lacks, index) => `${label(index)}${lacks}${join}${WILL[index]}`);
const apart = (label: (index: number) => string) => LACKS.flatMap((lacks, index) => [`s ${label(index)}${lacks}`, `a ${WILL[index]}`]);
const chinese = (index: number) => `（${"一二三"[index]}）`;
const figure = (index: number) => `${index + 1}.`;

test.each([
  ["二、存在问题及下一步打算", chinese],
  ["二、存在的不足和2025年工作安排", figure],
  ["二、短板弱项及改进措施", figure],
  ["二、问题与对策", chinese],
])("under %s each item is a problem and its answer", (heading, label) => {
  expect(read(heading, ...both(label))).toEqual(apart(label));
  expect(read(heading, ...both(label, "\n").flatMap((line) => line.split("\n")))).toEqual(apart(label));
});

test("an answer may begin with a sentence of its own after several that admit", () => {
  const admitted = "（一）执法力量不足。全局仅2人有执法资格。";
  expect(read("二、存在问题及下一步打算", `${admitted}${WILL[0]}严格持证上岗。`, `（二）${LACKS[1]}${WILL[1]}`)).toEqual([`s ${admitted}`, `a ${WILL[0]}严格持证上岗。`, `s （二）${LACKS[1]}`, `a ${WILL[1]}`]);
});

test("unnumbered paragraphs do both, or take turns", () => {
  expect(read("二、存在问题及下一步打算", ...both(() => ""))).toEqual(apart(() => ""));
  expect(read("二、存在问题及下一步打算", ...LACKS.flatMap((lacks, index) => [lacks, WILL[index]!]))).toEqual(apart(() => ""));
});

test("problems alone are left whole", () => {
  const items = ["（一）执法力量不足。推进执法规范化的人员缺乏。", "（二）普法形式单一。开展活动流于形式。"];
  expect(read("二、存在问题及下一步打算", ...items, "下一步，将做好以下工作：", `1.${WILL[0]}`, `2.${WILL[1]}`)).toEqual([...items.map((item) => `s ${item}`), `a 1.${WILL[0]}`, `a 2.${WILL[1]}`]);
  expect(read("二、存在的不足", ...both(chinese))).toEqual(both(chinese).map((item) => `s ${item}`));
});

test("parts with kinds of their own are not looked into", () => {
  expect(read("二、存在问题及下一步打算", "（一）存在的问题", ...both(figure), "（二）下一步打算", `1.${WILL[0]}`, `2.${WILL[1]}`).filter((one) => one.startsWith("s"))).toHaveLength(3);
});

test("of what is still to be rectified, an item that says what will be done is one task, but for what 下一步 sets apart", () => {
  const items = ["（一）关于国有资产底数不清的问题", "（二）关于历史工程结算久拖未决的问题"];
  const tasks = ["2025年3月底前完成312处房产的清查登记。", "委托第三方机构集中审核结算，2025年上半年完成17个项目决算。"];
  for (const heading of ["二、仍需长期坚持的整改事项", "二、尚未整改到位的问题", "二、正在持续推进整改的问题", "二、需长期整改的任务"]) {
    expect(read(heading, items[0]!, tasks[0]!, items[1]!, tasks[1]!)).toEqual([`a ${items[0]}⏎${tasks[0]}`, `a ${items[1]}⏎${tasks[1]}`]);
    expect(read(heading, `（一）${LACKS[0]}`, `（二）${LACKS[1]}`)).toEqual([`s （一）${LACKS[0]}`, `s （二）${LACKS[1]}`]);
    expect(read(heading, `（一）${LACKS[0]}${WILL[0]}`, `（二）${LACKS[1]}下一步，${WILL[1]}`)).toEqual([`a （一）${LACKS[0]}${WILL[0]}`, `s （二）${LACKS[1]}`, `a 下一步，${WILL[1]}`]);
  }
});

test("a chain's links each say a problem and its answer", () => {
  const [one, two, three] = LACKS.map((lacks, index) => `${"一二三"[index]}是${lacks}`);
  const expected = [`s ${one}`, `a ${WILL[0]}`, `s ${two}`, `a ${WILL[1]}`, `s ${three}`, `a ${WILL[2]}`];
  expect(read("二、存在问题及下一步打算", `${one}${WILL[0]}${two}${WILL[1]}${three}${WILL[2]}`)).toEqual(expected);
  expect(read("二、存在问题及下一步打算", `${one}下一步，将${WILL[0]}${two}下一步，将${WILL[1]}`)).toEqual([`s ${one}`, `a 下一步，将${WILL[0]}`, `s ${two}`, `a 下一步，将${WILL[1]}`]);
  expect(read("二、存在问题及下一步打算", "（一）执法方面", `${one}${WILL[0]}${two}${WILL[1]}`, "（二）其他方面", `一是${LACKS[2]}${WILL[2]}二是${LACKS[0]}${WILL[0]}`)).toHaveLength(8);
  expect(read("二、存在问题及下一步打算", `问题主要有：${one}${two}下一步工作中：一是${WILL[0]}二是${WILL[1]}`)).toEqual([`s ${one}`, `s ${two}`, `a 一是${WILL[0]}`, `a 二是${WILL[1]}`]);
});

test("marks in brackets part a problem from its answer", () => {
  expect(read("二、存在问题及整改措施", `1.【问题】${LACKS[0]}【措施】${WILL[0]}`, `2.【问题】${LACKS[1]}【措施】${WILL[1]}`)).toEqual([`s 1.【问题】${LACKS[0]}`, `a 【措施】${WILL[0]}`, `s 2.【问题】${LACKS[1]}`, `a 【措施】${WILL[1]}`]);
});

test("work in hand that names a day to come is a task, and one that is over is none", () => {
  const [due, told] = ["（一）债券项目收益不达预期。集团正在调整运营方案，2025年6月底前实现收支平衡。", "（二）3处市场闲置。招商方案于2023年6月底前已报批，市场仍未开业。"];
  expect(read("二、正在推进整改的问题", due, told)).toEqual([`a ${due}`, `s ${told}`]);
});
