import { describe, expect, test } from "vitest";
import { readReport } from "@/lib/domain/report/read-report";
import { titleOfWords } from "@/lib/domain/report/titles";

/** Candidates of a report with classic headings, in whose achievements these lines stand. */
function readAmong(...lines: string[]): string[] {
  const { candidates, text } = readReport(["甲县2024年度法治政府建设情况报告", "2024年，全县依法行政，现将有关情况报告如下。", "一、主要成效", "全年召开会议6次。", ...lines, "二、存在的不足", "（一）力量薄弱。", "三、下一步打算", "（一）每季度培训一次。"].join("\n"));
  return candidates.map(({ span }) => text.slice(span.start, span.end));
}

describe("lists of deeds in which words of want occur are no shortcomings", () => {
  test.each([
    "群众安全感也不断提升。一是刑事案件立案数明显减少；二是电信诈骗损失大幅降低；三是亡人事故同比减少。",
    "同时加大救助力度。一是为困难群众发放救助资金3200万元；二是帮扶困难职工420人次。",
    "同时强化科技赋能。一是运用无人机巡查320架次；二是建成无人值守卡点12处。",
    "还开展专项行动。一是受理拖欠工资投诉120件；二是追讨拖欠工资800万元。",
    "产业结构也持续优化。一是淘汰落后产能30万吨；二是关停落后生产线5条。",
    "还曝光典型案例6起：甲医院存在重复收费；乙药店未按规定凭处方销售；丙诊所无法提供票据。",
    "还做了以下工作：一是改造薄弱学校12所；二是引进紧缺学科教师80名。",
  ])("%s", (line) => {
    expect(readAmong(line)).toEqual(["（一）力量薄弱。", "（一）每季度培训一次。"]);
  });
});

describe("sections of terms, cases and statistics are none of shortcomings", () => {
  test.each([
    ["名词解释", "1.容缺受理：指申请人缺少非关键材料时先行受理。\n2.首违不罚：首次违法且危害后果轻微的可以不予处罚。"],
    ["人才工作", "（一）引进紧缺人才20名。\n（二）发布紧缺岗位目录，填补空缺岗位。"],
    ["案件特点", "（一）拖欠工资类案件占比仍较高。\n（二）举报人无法提供证据的较多。"],
  ])("%s", (heading, items) => {
    const { clauses } = readReport(`甲局2024年工作总结\n一、主要成效\n开展检查6次。\n二、${heading}\n${items}`);
    expect(clauses.filter(({ parentKey }) => parentKey === null).map(({ kind }) => kind)).toEqual(["achievements", "other"]);
  });
});

test.each(["将", "看到", "各位代表，", "问题：甲", "下一步，", "同时，", "：甲", "比如"])("a line of %j a hundred thousand characters long is read", (words) => {
  const line = words.repeat(100_000 / words.length);
  expect(titleOfWords(line).length).toBeLessThanOrEqual(40);
  expect(readReport(`甲县2024年工作报告\n一、工作成效\n同时，我们也清醒看到${line}\n二、下一步打算\n${line}`).text).toContain(line);
});

test("a plan that says in one breath what its years are and what is to be done keeps its tasks", () => {
  const { candidates } = readReport("2026年甲县政府工作报告\n各位代表：\n一、2025年工作回顾\n增长5%。\n二、“十五五”时期主要任务\n“十五五”时期是我县高质量发展的关键时期。我们要坚持：一是建设现代产业体系，工业产值年均增长5%；二是推进城镇化，城镇化率达到60%。");
  expect(candidates.filter(({ rule }) => rule === "chain-link")).toHaveLength(2);
});
