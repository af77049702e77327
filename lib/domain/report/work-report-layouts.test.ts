import { expect, test } from "vitest";
import { readReport } from "@/lib/domain/report/read-report";

const HEAD = "2026年甲县人民政府工作报告\n——2026年1月20日在甲县第十八届人民代表大会第五次会议上\n甲县人民政府县长 王某\n各位代表：\n现在，我代表县人民政府，向大会报告工作，请予审议。";
const REVIEW = "过去一年，全县地区生产总值增长5.1%，城镇新增就业4200人。";
const ADMITS = "同时，我们也清醒认识到，发展还面临不少困难和问题：产业链条不长，财政收支矛盾突出。";
const [WILL, WILL_TOO, WILL_THREE] = ["新建标准厂房6万平方米，引进链条企业12家，培育规上企业8家，争取省级专项资金两笔。", "改造老旧小区14个，新增停车位900个，打通断头路三条，更新供水管网20公里，惠及居民六千户。", "建成公办幼儿园2所，新增学位540个，招聘教师60名，轮训校长和骨干教师，全县实现寄宿条件达标。"];

/** Candidates of a work report on 2025: s or a for their kind, and their words. */
function read(body: string): string[] {
  const text = `${HEAD}\n${body}`;
  const { candidates, text: read } = readReport(text);
  return candidates.map(({ kind, span }) => `${kind[0]} ${read.slice(span.start, span.end)}`);
}

test.each([
  ["a review by other names", `一、2025年工作及“十四五”时期发展回顾\n${REVIEW}\n${ADMITS}\n二、2026年重点工作\n（一）${WILL}\n（二）${WILL_TOO}`, [`s ${ADMITS}`, `a （一）${WILL}`, `a （二）${WILL_TOO}`]],
  ["what is wanting told without the words for it", `一、2025年工作回顾\n${REVIEW}\n我们也清醒地看到，外部环境仍然严峻复杂，不确定因素较多，产业结构不优。\n二、2026年重点工作\n（一）${WILL}`, ["s 我们也清醒地看到，外部环境仍然严峻复杂，不确定因素较多，产业结构不优。", `a （一）${WILL}`]],
  ["the next five years' tasks and measures", `一、2025年工作回顾\n${REVIEW}\n二、“十五五”时期主要目标和重大举措\n（一）${WILL}\n（二）${WILL_TOO}`, [`a （一）${WILL}`, `a （二）${WILL_TOO}`]],
  [
    "both five-year plans in one section",
    `一、2025年工作回顾\n${REVIEW}\n二、“十四五”时期发展成就和“十五五”时期主要目标任务\n这五年，我们新建学校12所，改造农房3000户。\n“十五五”时期是我县夯实基础、全面发力的关键时期。\n在《纲要（草案）》编制过程中，把握以下几点：一是注重对标对表，二是坚持问题导向。\n今后五年要抓好两件大事：一是建成县域高铁站，二是完成老城供水改造。`,
    ["a 一是建成县域高铁站，", "a 二是完成老城供水改造。"],
  ],
  ["headings that are sayings", `一、真抓实干，各项事业取得新成效\n${REVIEW}\n${ADMITS}\n二、一张蓝图绘到底\n“十五五”时期是我县全面发力的关键时期。\n（一）${WILL}\n三、奋力实现开门红\n今年全县经济社会发展主要预期目标是：地区生产总值增长5%左右，一般公共预算收入增长4%。\n（一）${WILL_TOO}\n四、努力建设人民满意的服务型政府\n（一）${WILL_THREE}`, [`s ${ADMITS}`, `a （一）${WILL}`, "a 今年全县经济社会发展主要预期目标是：地区生产总值增长5%左右，一般公共预算收入增长4%。", `a （一）${WILL_TOO}`, `a （一）${WILL_THREE}`]],
  ["two parts without numbers, and sections counted in the second", `“十四五”时期发展成就和2025年工作回顾\n${REVIEW}\n——这五年，发展质量持续提升。人均收入增长四成。\n问题也不容忽视。一是产业链条不长。二是财政收支矛盾突出。\n“十五五”时期主要目标和2026年重点工作\n一、把项目建设放在首位\n${WILL}\n二、全力抓好两项重点工作\n（一）${WILL_TOO}\n（二）${WILL_THREE}`, ["s 一是产业链条不长。", "s 二是财政收支矛盾突出。", `a 一、把项目建设放在首位\n${WILL}`, `a （一）${WILL_TOO}`, `a （二）${WILL_THREE}`]],
  ["titles on lines of their own", `一、2025年工作回顾\n${REVIEW}\n二、2026年重点工作\n聚焦产业，做强实体。\n${WILL}\n聚焦城乡，补齐设施。\n${WILL_TOO}\n聚焦民生，办好实事。\n${WILL_THREE}\n各位代表！让我们更加紧密地团结起来，为建设美好甲县而努力奋斗！`, [`a 聚焦产业，做强实体。\n${WILL}`, `a 聚焦城乡，补齐设施。\n${WILL_TOO}`, `a 聚焦民生，办好实事。\n${WILL_THREE}`]],
  ["words about a plan and not of it", `一、2025年工作回顾\n${REVIEW}\n二、2026年重点工作\n确定5%左右的增长目标，兼顾了需要与可能。\n我们的信心来源于全县人民的支持。\n${WILL}\n${WILL_TOO}`, [`a ${WILL}`, `a ${WILL_TOO}`]],
])("reads a work report with %s", (_, body, expected) => {
  expect(read(body)).toEqual(expected);
});

test("of a section on what the plan is guided by, only its figures are a task", () => {
  const goals = "今年全县经济社会发展主要预期目标是：地区生产总值增长5%左右，一般公共预算收入增长4%。";
  expect(read(`一、2025年工作回顾\n${REVIEW}\n二、2026年总体要求和主要目标\n做好今年工作，要坚持稳中求进工作总基调。\n${goals}\n三、2026年重点工作\n（一）${WILL}`)).toEqual([`a ${goals}`, `a （一）${WILL}`]);
});

test("tasks in a sentence each are no titles of those after them", () => {
  const tasks = ["每季度召开一次联席会议。", WILL, "同步配齐装备。", WILL_TOO, "年底前建成服务中心。", WILL_THREE];
  expect(read(`一、2025年工作回顾\n${REVIEW}\n二、2026年重点工作\n${tasks.join("\n")}`)).toEqual(tasks.map((task) => `a ${task}`));
});

test("tasks without full stops are as many as their lines", () => {
  const tasks = [WILL, WILL_TOO, WILL_THREE].map((words) => words.slice(0, -1));
  expect(read(`一、2025年工作回顾\n${REVIEW}\n二、2026年重点工作\n${tasks.join("\n")}`)).toEqual(tasks.map((task) => `a ${task}`));
});

test("what is said of problems with a day or a figure in it is kept", () => {
  const line = "对这些问题，必须认真研究，6月底前配齐执法人员12名。";
  expect(read(`一、2025年工作回顾\n${REVIEW}\n二、存在的问题\n力量薄弱。\n${line}`)).toEqual(["s 力量薄弱。", `s ${line}`]);
});

test.each([["目录", "主要工作成效\n存在问题\n下步工作打算"], ["a menu", "工作总结\n工作计划"]])("%s above sections that name themselves heads none of them", (_, lines) => {
  expect(read(`${lines}\n一、主要工作成效\n${REVIEW}\n二、存在问题\n力量薄弱。\n三、下步工作打算\n（一）${WILL}`)).toEqual(["s 力量薄弱。", `a （一）${WILL}`]);
});

test("a paragraph that breaks in the middle of a sentence goes on in the next line", () => {
  const [first, second] = [`${WILL.slice(0, -1)}，完成技术改造投资12亿元，一般公共预算`, "总收入年均增长4.5%，进出口总值年均增长20%。"];
  expect(read(`一、2025年工作回顾\n${REVIEW}\n二、2026年重点工作\n${first}\n${second}\n${WILL_TOO}`)).toEqual([`a ${first}\n${second}`, `a ${WILL_TOO}`]);
});

test("a section that follows the arrangements with another call to work goes on with them", () => {
  expect(read(`一、2025年工作回顾\n${REVIEW}\n二、2026年重点工作\n（一）${WILL}\n三、深入推进政府治理创新\n（一）${WILL_TOO}`)).toEqual([`a （一）${WILL}`, `a （一）${WILL_TOO}`]);
});

test("plain lines that name one kind, above sections that name theirs, are no headings", () => {
  const { clauses } = readReport(`甲县司法局2025年度法治政府建设情况报告\n2025年法治建设工作情况\n一、主要成效\n${REVIEW}\n二、存在的不足\n（一）力量薄弱。\n三、下一步打算\n（一）${WILL}`);
  expect(clauses.filter(({ parentKey }) => parentKey === null).map(({ kind }) => kind)).toEqual(["achievements", "shortcomings", "arrangements"]);
});
