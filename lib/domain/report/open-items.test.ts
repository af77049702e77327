import { describe, expect, test } from "vitest";
import { readReport } from "@/lib/domain/report/read-report";

/** Candidates of a report whose second section is of rectification: s or a for their kind, and their words. */
function read(...lines: readonly string[]): string[] {
  return readUnder("二、巡察反馈问题整改落实情况", ...lines);
}

function readUnder(...lines: readonly string[]): string[] {
  const head = ["中共甲县水利局党组关于巡察整改进展情况的通报", "一、整改工作组织情况", "局党组召开专题会议5次，细化整改措施63条，逐条明确责任人和完成时限，扎实推进整改。"];
  const { text, candidates } = readReport([...head, ...lines, "中共甲县水利局党组", "2024年12月2日"].join("\n"));
  return candidates.map(({ kind, span }) => `${kind[0]} ${text.slice(span.start, span.end).replace(/\n/g, "⏎")}`);
}

const DONE = ["（一）关于学习不深入的问题。", "整改情况：集中学习12次，撰写体会文章30篇。（已完成）"];
const LEFT = "整改情况：已追回水资源费46万元，其余12万元仍未追回。";
const NEXT = "下一步，逐户上门催缴，2025年6月底前全部追回。";

describe("an item that is open among those dealt with gives its problem and its answer", () => {
  test.each([
    ["a mark at its end", ["（二）关于征收不力的问题。", LEFT, `${NEXT}（持续推进）`], [`s （二）关于征收不力的问题。⏎${LEFT}`, `a ${NEXT}（持续推进）`]],
    ["a mark before its title", ["（二）【正在推进】关于征收不力的问题", LEFT, NEXT], [`s （二）【正在推进】关于征收不力的问题⏎${LEFT}`, `a ${NEXT}`]],
    ["a mark behind its title", ["（二）关于征收不力的问题（未完成）", LEFT, NEXT], [`s （二）关于征收不力的问题（未完成）⏎${LEFT}`, `a ${NEXT}`]],
    ["a line of its own", ["（二）关于征收不力的问题", LEFT, "整改状态：正在推进", NEXT], [`s （二）关于征收不力的问题⏎${LEFT}⏎整改状态：正在推进`, `a ${NEXT}`]],
    ["a label", ["（二）关于征收不力的问题", "完成情况：部分完成。已追回46万元，尚有12万元未追回。", NEXT], ["s （二）关于征收不力的问题⏎完成情况：部分完成。已追回46万元，尚有12万元未追回。", `a ${NEXT}`]],
    ["the end of a sentence", [`（二）关于征收不力的问题。已追回46万元，12万元没有追回，正在整改。${NEXT}`], ["s （二）关于征收不力的问题。已追回46万元，12万元没有追回，正在整改。", `a ${NEXT}`]],
    ["a remainder and a next step alone", [`（二）关于征收不力的问题。${LEFT}${NEXT}`], [`s （二）关于征收不力的问题。${LEFT}`, `a ${NEXT}`]],
    ["other words for the next step", ["（二）关于征收不力的问题", LEFT, "下一步整改措施：逐户上门催缴，2025年6月底前全部追回。"], [`s （二）关于征收不力的问题⏎${LEFT}`, "a 下一步整改措施：逐户上门催缴，2025年6月底前全部追回。"]],
    ["a label below the next step", ["（二）关于征收不力的问题", LEFT, NEXT, "完成情况：正在整改"], [`s （二）关于征收不力的问题⏎${LEFT}`, `a ${NEXT}⏎完成情况：正在整改`]],
    ["plans and their day", ["（二）关于征收不力的问题", LEFT, "后续工作计划：逐户上门催缴。", "完成时限：2025年6月底。"], [`s （二）关于征收不力的问题⏎${LEFT}`, "a 后续工作计划：逐户上门催缴。⏎完成时限：2025年6月底。"]],
  ])("by %s", (_, lines, expected) => {
    expect(read(...DONE, ...lines, "（三）关于档案管理混乱的问题。", "整改情况：补正材料67份。（已完成）")).toEqual(expected);
  });

  test("a chain that tells what was done is no list of problems", () => {
    expect(read(...DONE, `（二）关于征收不力的问题。一是逐户核查，二是追回46万元，三是约谈3人。${NEXT}（持续推进）`)).toEqual([`a ${NEXT}（持续推进）`]);
  });

  test("steps that tell what was done are none, what comes next is", () => {
    expect(read(...DONE, "（二）关于征收不力的问题。整改情况：", "①对欠费企业逐户核查。", "②追回46万元。", `${NEXT}（持续推进）`)).toEqual([`a ${NEXT}（持续推进）`]);
  });
});

test("what is open and says what will be done, with no 下一步 that sets it apart, is one arrangement", () => {
  const item = ["（二）关于征收不力的问题。", `${LEFT}2025年6月底前全部追回。（持续推进）`];
  expect(read(...DONE, ...item)).toEqual([`a ${item.join("⏎")}`]);
});

test("what is open and sets its next step apart is parted, whatever it says of what is left", () => {
  const [problem, next] = ["（二）关于征收不力的问题。⏎整改情况：追回水资源费46万元。", "下一步：逐户上门催缴。（持续推进）"];
  expect(read(...DONE, ...problem.split("⏎"), next)).toEqual([`s ${problem}`, `a ${next}`]);
});

test.each([
  ["by when the rest will be done", "（二）关于隐患排查不彻底的问题。完成加固18栋，剩余4栋因资金未到位正在推进，预计2025年8月底前全部完成。"],
  ["by what day the rest is due", "（二）关于修复缓慢的问题。9座矿山已修复6座，其余3座已完成设计，正在招标，2025年9月底前完工。"],
  ["by when, without the word for a problem", "（二）备用病房建设缓慢。已完成土建，设备尚未采购到位。力争2025年3月底前启用。（未完成）"],
  ["that it is under way, in the midst of a sentence", "（二）关于管护责任悬空的问题。已落实管护人员61名，正在推进整改，将采取政府购买服务方式实行专业化管护。"],
  ["what is done each month", "（二）关于查处不力的问题。立案15起。该项工作需长期坚持，每月开展图斑核查。"],
  ["what will be kept up", "（二）关于学位供给不足的问题。新建小学1所。该问题需长期坚持，县教育局将每年测算学位需求。"],
])("an item that says %s is an arrangement, whole", (_, item) => {
  expect(read(...DONE, item)).toEqual([`a ${item}`]);
});

test("what is open and says nothing of what will be done is a problem", () => {
  expect(read(...DONE, "（二）关于征收不力的问题。", `${LEFT}（未完成）`)).toEqual([`s （二）关于征收不力的问题。⏎${LEFT}（未完成）`]);
});

test("a next step of a later day tells that an item is open", () => {
  const [problem, next] = ["（二）关于消化不力的问题。批而未供土地消化率达76%。", "下一步，2025年上半年消化剩余860亩。"];
  expect(read(...DONE, `${problem}${next}`)).toEqual([`s ${problem}`, `a ${next}`]);
});

test("an item that is said not to be rectified yet is a problem", () => {
  const item = "（二）关于组织生活质量不高的问题。两个支部的主题党日仍未按期开展，整改尚未到位。";
  expect(read(...DONE, item)).toEqual([`s ${item}`]);
});

test("what sums up is no item's state", () => {
  expect(read(...DONE, "（二）逐项对账销号。28个问题已完成整改，需长期推进的4个问题按计划推进。")).toEqual([]);
});

test("problems in paragraphs without numbers: those that are open", () => {
  const done = ["关于学习不深入的问题。集中学习12次。该问题已整改完毕。", "关于配餐监管不严的问题。更换企业2家。已整改到位。"];
  const [problem, next] = ["关于学位不足的问题。新建学校2所，学位缺口仍有1100个。", "下一步，2025年8月底前建成二期。"];
  const whole = "关于教师紧缺的问题。农村学校教师仍然紧缺，将每年交流教师60名逐步解决。";
  expect(read(done[0]!, problem, next, whole, done[1]!)).toEqual([`s ${problem}`, `a ${next}`, `a ${whole}`]);
  expect(readUnder("二、主要问题整改进展", done[0]!, problem, next, done[1]!)).toEqual([`s ${problem}`, `a ${next}`]);
});

describe("what is dealt with gives nothing", () => {
  test.each([
    ["下一步 in a completed item", "（二）关于征收不力的问题。整改情况：追回58万元，下一步的征收计划已排定。下一步，将按月通报。（已完成）"],
    ["what goes on for good", "（二）关于征收不力的问题。整改情况：追回58万元。（已完成并长期坚持）"],
    ["what goes on without a plan", "（二）关于征收不力的问题。整改情况：追回58万元，每季度通报一次。（长期坚持）"],
    ["nearly done", "（二）关于征收不力的问题。整改进展：基本完成。追回58万元，下一步，将健全制度。"],
    ["a problem as it was found", "（二）关于征收不力的问题。具体问题：3家企业仍未缴费。整改情况：已全部追回。下一步，加强日常监管。"],
    ["no state", "（二）关于征收不力的问题。追回58万元。下一步，将加强日常监管。"],
    ["a sentence of its own", "（二）关于征收不力的问题。3家企业没有缴费，现已追回58万元，已完成整改。"],
  ])("%s", (_, item) => {
    expect(read(...DONE, item)).toEqual([]);
  });

  test("in sections of problems too", () => {
    expect(readUnder("二、存在的问题", "（一）学习不够深入。（已完成）", "（二）水费征收不力，12万元没有追回。（正在推进）")).toEqual(["s （二）水费征收不力，12万元没有追回。（正在推进）"]);
  });
});

describe("headings among what is dealt with tell what is open", () => {
  test.each(["（二）正在整改的问题", "（二）未完成整改的2个问题", "（二）尚未整改到位的问题（2个）", "（二）需要持续推进的事项：", "（二）尚未整改到位问题及原因分析", "（二）正在推进的问题（共2个）"])("%s", (heading) => {
    const items = ["1.水费征收不力。12万元仍未追回。", "2.河道管护不到位。5公里河段没有落实管护人员。"];
    expect(read("（一）已完成整改的问题", "1.学习不深入。集中学习12次。", "2.档案管理混乱。补正材料67份。", heading, ...items)).toEqual(items.map((item) => `s ${item}`));
  });
});

describe("in a section of what is open", () => {
  const open = "二、需要长期整改的事项";
  test.each([
    ["items that only say what will be done", ["（一）持续加强理论武装。坚持“第一议题”制度，每月集中学习1次。", "（二）追缴水资源费。2025年6月底前追回欠费12万元。"], ["a （一）持续加强理论武装。坚持“第一议题”制度，每月集中学习1次。", "a （二）追缴水资源费。2025年6月底前追回欠费12万元。"]],
    ["measures that circled numbers count below a problem's name", ["1.关于征收不力的问题", "①逐户上门催缴欠费。", "②2025年6月底前全部追回。", "2.关于管护不到位的问题", "①落实管护人员20名。", "②建立巡河台账。"], ["a ①逐户上门催缴欠费。", "a ②2025年6月底前全部追回。", "a ①落实管护人员20名。", "a ②建立巡河台账。"]],
    ["a problem whose measures circled numbers count", ["（一）关于征收不力的问题", "整改进展：已追回46万元，12万元仍未追回。", "下一步措施：", "①逐户上门催缴欠费；", "②对拒不缴纳的依法起诉。", "（二）关于管护不到位的问题", "整改进展：5公里河段尚未落实管护人员。", "下一步措施：", "①落实管护人员20名；", "②建立巡河台账。"], ["s （一）关于征收不力的问题⏎整改进展：已追回46万元，12万元仍未追回。", "a ①逐户上门催缴欠费；", "a ②对拒不缴纳的依法起诉。", "s （二）关于管护不到位的问题⏎整改进展：5公里河段尚未落实管护人员。", "a ①落实管护人员20名；", "a ②建立巡河台账。"]],
    ["reasons and days in lines of their own", ["1.关于征收不力的问题。", "整改进展：已追回46万元，12万元仍未追回。", "未完成原因：企业停产，无力缴费。", "下一步措施：依法提起诉讼。", "完成时限：2025年6月。", "2.关于管护不到位的问题。", "整改进展：5公里河段尚未落实管护人员。", "未完成原因：经费没有落实。", "下一步措施：落实管护人员20名。", "完成时限：2025年9月。"], ["s 1.关于征收不力的问题。⏎整改进展：已追回46万元，12万元仍未追回。⏎未完成原因：企业停产，无力缴费。", "a 下一步措施：依法提起诉讼。⏎完成时限：2025年6月。", "s 2.关于管护不到位的问题。⏎整改进展：5公里河段尚未落实管护人员。⏎未完成原因：经费没有落实。", "a 下一步措施：落实管护人员20名。⏎完成时限：2025年9月。"]],
    ["circled parts", ["（一）关于征收不力的问题", "①存在问题：12万元仍未追回。", "②下一步措施：逐户上门催缴。", "（二）关于管护不到位的问题", "①存在问题：5公里河段尚未落实管护人员。", "②下一步措施：落实管护人员20名。"], ["s ①存在问题：12万元仍未追回。", "a ②下一步措施：逐户上门催缴。", "s ①存在问题：5公里河段尚未落实管护人员。", "a ②下一步措施：落实管护人员20名。"]],
  ])("%s", (_, lines, expected) => {
    expect(readUnder(open, ...lines)).toEqual(expected);
  });
});

describe("in a report on rectification whose headings do not say so", () => {
  const title = "江淮水务集团有限公司党委关于省委巡视整改情况的通报";
  const candidatesOf = (...lines: readonly string[]) => {
    const { text, candidates } = readReport([title, ...lines].join("\n"));
    return candidates.map(({ kind, span }) => `${kind[0]} ${text.slice(span.start, span.end).replace(/\n/g, "⏎")}`);
  };

  test("items tell their state in a line of their own", () => {
    const [problem, next] = ["1.具体问题：漏损率居高不下。⏎整改状态：正在推进⏎整改情况：完成改造112公里，漏损率仍高于国家标准。", "后续措施：2025年底前再改造管网150公里。"];
    const left = "3.具体问题：人才流失严重。⏎整改状态：未完成⏎整改情况：目前空缺岗位仍有11个。";
    expect(candidatesOf("一、聚焦主责主业", ...problem.split("⏎"), next, "2.具体问题：评估走过场。", "整改状态：已完成", "整改情况：重新组织评估。", "二、聚焦队伍建设", ...left.split("⏎"))).toEqual([`s ${problem}`, `a ${next}`, `s ${left}`]);
  });

  test("each section may tell of one problem", () => {
    expect(candidatesOf("一、关于账实不符的问题", "核对藏品21436件。整改完成。", "二、关于讲解投诉多的问题", "一是招募讲解员40名；二是增加场次。整改完成。")).toEqual([]);
  });

  test("of which something may be left", () => {
    const left = "核对藏品21436件，其余312件尚未核对，预计2025年6月底前完成。";
    const [problem, next] = ["招募讲解员40名，旺季排队问题仍未解决。", "下一步，开通预约小程序。"];
    expect(candidatesOf("一、关于档案散失的问题", "下一步，补录档案812份。（持续推进）")).toEqual(["a 下一步，补录档案812份。（持续推进）"]);
    expect(candidatesOf("一、关于账实不符的问题", left, "二、关于讲解投诉多的问题", problem, next, "三、关于内控不严的问题", "修订制度4项。整改完成。")).toEqual([`a ${left}`, `s ${problem}`, `a ${next}`]);
  });

  test("there may be none: paragraphs marked with their state", () => {
    const open = "基层社“空壳”现象突出。恢复经营11个，争取年内再恢复3个。（整改中）";
    const left = "职工养老保险欠费。欠缴670万元，无力缴纳。（未整改）";
    expect(candidatesOf("现将各问题整改情况通报如下。", "主业弱化。农资直供率达到65%。（已整改）", open, left)).toEqual([`a ${open}`, `s ${left}`]);
  });
});

test("among what is open, an item that tells of nothing that is gives nothing", () => {
  expect(readUnder("二、分阶段整改问题", "（一）关于出租不规范的问题。已补签合同46份，追缴租金182万元。", "（二）关于欠缴的问题。已追缴870万元，其余310万元正在催缴。")).toEqual(["s （二）关于欠缴的问题。已追缴870万元，其余310万元正在催缴。"]);
});

test("a sentence of what will be done is one though it stands alone in its line, and what it asks to be done is not done", () => {
  const head = ["中共甲县教育局党组关于巡察整改进展情况的通报", "一、整改情况", "（一）关于学习不深入的问题。已完成。", "二、需进一步整改的事项及措施"];
  const items = ["1.制度落实不到位。未制定规范性文件，队伍建设前瞻性不足。", "情况说明：起草了实施意见。", "下一步，将按程序报审后印发。", "完成时限：2021年12月底", "2.统筹教师资源能力不足。", "情况说明：完成第一批招聘。下一步，要求各校全部整改到位，加快教师流转。", "完成时限：2021年12月底"];
  const { text, candidates } = readReport([...head, ...items].join("\n"));
  expect(candidates.map(({ kind, span }) => `${kind[0]} ${text.slice(span.start, span.end).replace(/\n/g, "⏎")}`)).toEqual([
    "s 1.制度落实不到位。未制定规范性文件，队伍建设前瞻性不足。⏎情况说明：起草了实施意见。",
    "a 下一步，将按程序报审后印发。⏎完成时限：2021年12月底",
    "s 2.统筹教师资源能力不足。⏎情况说明：完成第一批招聘。",
    "a 下一步，要求各校全部整改到位，加快教师流转。⏎完成时限：2021年12月底",
  ]);
});

test.each([
  ["一是已追缴870万元；二是其余310万元计划2025年6月底前追缴到位；三是将建立台账。", 2],
  ["一是已追缴870万元；二是已建立台账。", 0],
])("of what is counted behind a label of progress %j gives %d tasks of its own", (deeds, count) => {
  const { candidates } = readReport(`中共甲区财政局党组关于巡察整改情况的通报\n一、整改情况\n（一）关于学习不深入的问题。已完成。\n二、需要进一步整改的事项及措施\n（一）关于资金监管不到位的问题\n落实情况：${deeds}`);
  expect(candidates.filter(({ rule, kind }) => rule === "chain-link" && kind === "arrangement")).toHaveLength(count);
});

test("what was done, counted behind its label, is no list of tasks; what is counted behind the next step is", () => {
  const item = "（一）关于资金监管不到位的问题\n整改进展：一是督促拨付资金；二是开展专项督查。\n针对存在问题制定了3条整改措施，尚有1条需要分步实施。下一步，将继续加大检查力度。一是出台监督检查办法；二是每季度抽查一次。";
  const { text, candidates } = readReport(`中共甲区财政局党组关于巡察整改情况的通报\n一、整改情况\n（一）关于学习不深入的问题。已完成。\n二、需要进一步整改的事项及措施\n${item}`);
  expect(candidates.filter(({ kind }) => kind === "arrangement").map(({ span }) => text.slice(span.start, span.end))).toEqual(["一是出台监督检查办法；", "二是每季度抽查一次。"]);
});
