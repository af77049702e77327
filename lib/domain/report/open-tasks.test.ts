import { describe, expect, test } from "vitest";
import { linesOf } from "@/lib/domain/report/paragraphs";
import { readParagraphs, readReport } from "@/lib/domain/report/read-report";

/** Candidates of a report on rectification: s or a for their kind, and their words. */
function read(...lines: readonly string[]): string[] {
  const head = ["中共甲县水利局党组关于巡察整改进展情况的通报", "一、已完成的整改任务", "（一）关于学习不深入的问题。已完成。集中学习12次，撰写体会文章30篇。"];
  const { text, candidates } = readReport([...head, ...lines, "中共甲县水利局党组", "2024年12月2日"].join("\n"));
  return candidates.map(({ kind, span }) => `${kind[0]} ${text.slice(span.start, span.end).replace(/\n/g, "⏎")}`);
}

const OPEN = ["二、尚未完成、需持续推进的整改事项", "二、正在整改的问题及后续措施", "二、未完成整改的问题和下一步打算"];
const BOTH = [
  "（一）水费收缴率低的问题。尚有138万元未能追回，县水利局将依法申请强制执行，力争2025年3月底前追缴到位。",
  "（二）取水许可不规范的问题。仍有5个取水口权属不清，计划于2025年6月底前完成核查。",
  "（三）专业人才短缺问题。此项工作需长期坚持，局党组将每年编制引进计划，逐步改善队伍结构。",
];

describe.each(OPEN)("under %s", (heading) => {
  test("a sentence that holds a problem and its answer is one task", () => {
    expect(read(heading, ...BOTH)).toEqual(BOTH.map((item) => `a ${item}`));
  });

  test("what leads up to tasks alone is none", () => {
    expect(read(heading, "目前尚有3个问题未整改到位，整改难度较大。对此，我局已作出如下安排：", ...BOTH)).toEqual(BOTH.map((item) => `a ${item}`));
  });

  test("where only one of the items says what will be done, it alone is a task", () => {
    const problems = ["（二）水库除险加固滞后。3座水库因用地审批尚未完工。", "（三）专业人才空缺。11个岗位至今没有到岗，如不补齐，将影响汛期值守。"];
    expect(read(heading, BOTH[0]!, ...problems)).toEqual([`a ${BOTH[0]}`, ...problems.map((item) => `s ${item}`)]);
  });

  test("one of several items may be a task by the day it names", () => {
    const items = ["（一）项目进度缓慢问题。11个项目中7个已完工，其余4个正在施工。县政府倒排工期，确保2025年上半年全部竣工。", "（二）资产未登记问题。剩余8处资料不全，暂未登记。", "（三）管护缺位问题。管护经费未纳入预算。"];
    expect(read(heading, ...items)).toEqual(heading === OPEN[0] ? [`a ${items[0]}`, `s ${items[1]}`, `s ${items[2]}`] : expect.arrayContaining([`s ${items[1]}`, `s ${items[2]}`]));
  });

  test("a problem told in sentences of its own keeps them", () => {
    const [problem, answer] = ["（一）水库除险加固滞后。3座水库尚未完工。受用地审批影响，进度较慢。", "下一步，县水利局将倒排工期，2025年6月底前完工。"];
    expect(read(heading, `${problem}${answer}`, ...BOTH.slice(1))).toEqual([`s ${problem}`, `a ${answer}`, ...BOTH.slice(1).map((item) => `a ${item}`)]);
  });

  test("below a problem's name measures stand together, by whatever verb", () => {
    const items = ["（一）干部队伍老化问题", "①实施“归雁计划”，储备后备干部2名；", "②老支书与年轻干部同吃同住，尽快成长。", "（二）管网破损问题", "①修复破损管网2.4公里；", "②用好维修资金，每月检测水质。"];
    expect(read(heading, ...items)).toEqual([1, 2, 4, 5].map((index) => `a ${items[index]}`));
  });
});

test("an item that is named after a problem is one task with its state; where plans are named too, both are parted", () => {
  const [problem, answer] = ["（一）小区后续管理问题。目前仍有5个小区未成立业主委员会。", "将联合街道指导选聘物业企业，2025年6月底前实现全覆盖。"];
  expect(read(OPEN[0]!, `${problem}${answer}`, BOTH[1]!)).toEqual([`a ${problem}${answer}`, `a ${BOTH[1]}`]);
  expect(read(OPEN[1]!, `${problem}${answer}`, BOTH[1]!)).toEqual([`s ${problem}`, `a ${answer}`, `a ${BOTH[1]}`]);
});

test.each(["存在问题", "存在的问题", "存在的主要问题", "具体问题", "主要问题"])("%s: tells an item's problem, and the section turns to none", (label) => {
  const done = ["（一）【已完成】关于补贴审核的问题", `${label}：审核把关缺位。`, "整改情况：追回补贴4.2万元，审核系统上线运行。"];
  const open = ["（二）【持续推进】关于面源污染的问题", `${label}：农膜回收率仅为68%，回收网点形同虚设。`, "下步措施：新建回收网点24个。"];
  expect(read("二、整改落实情况", ...done, ...open)).toEqual([`s ${open[0]}⏎${open[1]}`, `a ${open[2]}`]);
});

describe("tasks that are not numbered items", () => {
  const said = ["水费收缴率低。尚有138万元未追回，县水利局将依法申请强制执行。", "取水许可不规范，仍有5个取水口权属不清，计划于2025年6月底前完成核查。", "专业人才短缺，局党组将每年编制引进计划。"];
  const links = said.map((words, index) => `${"一二三"[index]}是${words}`);

  test("links of a chain, in a paragraph or in lines", () => {
    expect(read("二、正在整改的问题", `目前尚有3个问题未整改到位。${links.join("")}`)).toEqual(links.map((link) => `a ${link}`));
    expect(read("二、需要长期坚持整改的问题", ...links)).toEqual(links.map((link) => `a ${link}`));
  });

  test("paragraphs", () => {
    expect(read("二、尚未整改到位的问题及后续措施", ...said)).toEqual(said.map((words) => `a ${words}`));
  });
});

test("measures below what is wrong, named without the word for a problem", () => {
  const items = ["（一）水费收缴率低", "①依法申请强制执行，2025年3月底前追缴到位；", "②张榜公布欠费企业名单。", "（二）取水许可不规范", "①逐户核查；", "②用活容缺受理机制，办结一批。"];
  expect(read("二、未完成的整改任务及下一步措施", ...items)).toEqual([1, 2, 4, 5].map((index) => `a ${items[index]}`));
});

test("findings without numbers are items, each with its own turn", () => {
  const whole = "关于教师缺编的问题。农村学校音体美教师仍缺98人。今后三年，将每年补充编制不少于30名。";
  const [problem, answer] = ["关于大班额的问题。仍有56人以上大班额41个。", "下一步，加快扩建项目建设，逐年消化大班额。"];
  const [parted, follows] = ["关于校舍产权的问题。其余68栋手续缺失，办理难度较大。", "局党委将逐栋核实，补办手续。"];
  const left = "关于债务未化解的问题。欠付工程款1860万元，尚未形成偿还方案。";
  const lines = [whole, `${problem}${answer}`, parted, follows, left];
  expect(read("二、尚未完成整改的事项", ...lines)).toEqual([`a ${whole}`, `s ${problem}`, `a ${answer}`, `a ${parted}⏎${follows}`, `s ${left}`]);
});

test("findings may be named by a task or by what they are of", () => {
  const whole = "关于盘活低效资产。仍有5宗土地未能变现。集团将分类施策，公开挂牌转让。";
  const left = "关于压降负债率。资产负债率由71.2%降至69.5%，距离管控目标仍有差距。";
  expect(read("二、需长期坚持的整改事项", whole, left)).toEqual([`a ${whole}`, `s ${left}`]);
  const [counted, first, second] = ["从整改情况看，还有57个问题正在整改。", "体制机制尚在完善的问题。涉及职能调整，仍在研究。省财政厅将制定指导意见。", "涉及司法程序的问题。2起仍在审理阶段。"];
  expect(read("二、正在推进整改的问题", counted, first, second)).toEqual([`a ${first}`, `s ${second}`]);
});

test("a task that is told with its state takes no steps from that", () => {
  const { text, candidates } = readReport(["中共甲县水利局党组关于巡察整改进展情况的通报", "一、尚未完成整改的事项", "关于盘活资产。仍有5宗土地未能变现。集团将分类施策，公开挂牌转让。", "关于债务的问题。尚有138万元未追回。市财政局将统筹资产处置收益。每月调度一次。"].join("\n"));
  expect(candidates.map(({ measures }) => measures.map(({ start, end }) => text.slice(start, end)))).toEqual([["集团将分类施策，公开挂牌转让。"], ["市财政局将统筹资产处置收益。", "每月调度一次。"]]);
});

test("what leads up to measures below a problem's name is no problem beside them", () => {
  const items = ["（一）关于安全责任不实的问题", "已整改隐患271处。此项工作需长期坚持，将采取以下措施：", "1.每半年组织一次大检查。", "2.纳入平安建设考核。"];
  const others = ["（二）关于审核不严的问题", "1.严格内容审核。", "2.定期研判风险。"];
  expect(read("二、需长期坚持的整改事项", ...items, ...others)).toEqual([items[2], items[3], others[1], others[2]].map((item) => `a ${item}`));
});

test("below a part of what was rectified, a problem's name heads what was done about it", () => {
  const { candidates } = readReport(["中共甲市委关于巡视整改进展情况的报告", "第一部分 已完成整改的主要问题", "一、关于贯彻新发展理念有差距的问题。1.制定行动方案，签约项目63个。2.清理闲置土地2360亩。", "第二部分 下一步打算", "二、强化跟踪问效。对未完成的事项由市领导包抓。"].join("\n"));
  expect(candidates.map(({ kind }) => kind)).toEqual(["arrangement"]);
});

test("above a table, what counts the open problems leads up to its tasks", () => {
  const lines = ["中共甲县水利局党组关于巡察整改进展情况的通报", "一、尚未整改到位的问题及后续安排", "从整改情况看，尚有2个问题未完成整改，主要是历史遗留问题多。主要安排如下：", "1\t完善供地手续\t2025年6月底", "2\t追回出借资金\t2025年12月底"];
  const text = lines.join("\n");
  const paragraphs = linesOf(text).map((line) => {
    const cells = text.slice(line.start, line.end).split("\t").reduce<{ start: number; end: number }[]>((all, words) => [...all, { start: (all.at(-1)?.end ?? line.start - 1) + 1, end: (all.at(-1)?.end ?? line.start - 1) + 1 + words.length }], []);
    return cells.length > 1 ? { ...line, cells } : line;
  });
  expect(readParagraphs(text, paragraphs).candidates.map(({ kind, span }) => `${kind[0]} ${text.slice(span.start, span.end)}`)).toEqual([`a ${lines[3]}`, `a ${lines[4]}`]);
});

test("paragraphs of what is open, and the chain that the section ends with", () => {
  const whole = "河道“四乱”问题尚有存量。余下14处涉及生产用房，由市河长办督促属地签订搬迁协议。";
  const left = "管护经费没有保障。33座水库未落实经费，报酬长期拖欠。";
  expect(read("二、未完成事项", whole, left, "围绕巩固整改成果，局党组考虑抓好两项工作：第一，健全制度；第二，严肃执纪。")).toEqual([`a ${whole}`, `s ${left}`, "a 第一，健全制度；", "a 第二，严肃执纪。"]);
});

test("an item whose measures stand below it is what they are about", () => {
  const lines = ["1.参保资助不及时。新增对象当月仍不能享受待遇。拟采取以下措施：", "①建立数据日推送接口；", "②由县级经办机构先行垫付。", "2.稽核薄弱。协查函回复周期较长。拟采取以下措施：", "①签订协查备忘录；", "②引入第三方机构核查。"];
  expect(read("二、未整改到位问题", ...lines)).toEqual([1, 2, 4, 5].map((index) => `a ${lines[index]}`));
  expect(read("二、中长期整改任务进展情况", "（一）关于转型步伐不快的问题。煤炭占比仍超过五成。一是实施倍增行动；二是推进沉陷区治理。", "（二）关于债务的问题。存量规模依然较大。市财政局将统筹资产处置收益，2028年底前清零。")).toEqual(["a 一是实施倍增行动；", "a 二是推进沉陷区治理。", "a （二）关于债务的问题。存量规模依然较大。市财政局将统筹资产处置收益，2028年底前清零。"]);
});
