import { describe, expect, test } from "vitest";
import { readReport } from "@/lib/domain/report/read-report";

/** Candidates: s or a for their kind, and their words. */
function read(text: string): string[] {
  const { candidates } = readReport(text);
  return candidates.map(({ kind, span }) => `${kind[0]} ${text.slice(span.start, span.end).replace(/\n/g, "⏎")}`);
}

const YEARLY = "甲局2024年法治政府建设工作报告";
const RECTIFIED = "中共乙县委关于巡视整改进展情况的报告";
const document = (title: string, lines: string) => `${title}\n${lines}`;

describe("in yearly reports", () => {
  test.each([
    ["a line with a colon within counted sections", "一、坚持党的领导\n（一）强化学习。开展学习12次。\n存在的主要问题：\n1.学习不够深入。\n2.责任落实不够到位。\n二、坚持规范执法\n（一）规范程序。办理案件120件。\n（二）强化监督。开展评查2次。\n三、坚持普法宣传\n全年开展普法宣传36场。", []],
    ["headings that tell of targets reached", "一、锚定法治政府建设总体目标\n（一）健全制度。出台办法2件。\n二、圆满完成年度预期目标\n（一）规范执法。办结案件310件，办结率98%。", []],
    ["quoted words in a heading of problems", "第一部分 2024年工作情况\n一、主要成效\n（一）深化改革。压减事项36项。\n二、“双随机、一公开”监管存在的主要问题\n（一）部门联合抽查比例偏低。\n（二）抽查结果运用不够。", ["s （一）部门联合抽查比例偏低。", "s （二）抽查结果运用不够。"]],
    ["figures behind a single item", "一、下一步打算\n（一）普法宣传。1.开展宣讲。2.5万名群众受教育。\n（二）完善制度。", ["a （一）普法宣传。1.开展宣讲。2.5万名群众受教育。", "a （二）完善制度。"]],
    ["what is said of several problems at once", "一、存在的不足\n执法力量不足，案多人少矛盾突出。\n针对上述问题，我局将重点抓好以下几个方面：\n加强执法培训。每季度开展培训一次。\n加强执法监督。每半年开展案卷评查。", ["s 执法力量不足，案多人少矛盾突出。", "a 加强执法培训。每季度开展培训一次。", "a 加强执法监督。每半年开展案卷评查。"]],
    ["figures of the year before plans", "一、2025年重点任务\n2024年，全县地区生产总值突破500亿元，增长6%，新增企业120家。\n（一）抓项目。开工项目30个。\n（二）抓环境。每月调度。", ["a （一）抓项目。开工项目30个。", "a （二）抓环境。每月调度。"]],
    ["a plan of the year that was not kept", "一、存在的问题\n（一）力量薄弱。2024年工作计划，有3项未能按期完成。\n（二）培训不足。", ["s （一）力量薄弱。2024年工作计划，有3项未能按期完成。", "s （二）培训不足。"]],
    ["a chain between sentences with figures", "一、2025年工作打算\n2025年，我局将新增调解室20个、培训调解员500人。一是加强培训，每季度1次；二是强化监督，每半年评查1次。全年办结案件500件、满意率达到95%。", ["a 一是加强培训，每季度1次；", "a 二是强化监督，每半年评查1次。"]],
    ["names and months beside measures", "一、2025年工作安排\n（一）完善行政执法监督制度\n县司法局\n2025年6月\n（二）开展案卷评查\n县司法局\n2025年9月\n（三）招录执法人员20名，每季度开展培训一次，提高队伍能力。\n甲县人民政府\n2025年1月10日", ["a （一）完善行政执法监督制度⏎县司法局⏎2025年6月", "a （二）开展案卷评查⏎县司法局⏎2025年9月", "a （三）招录执法人员20名，每季度开展培训一次，提高队伍能力。"]],
  ])("%s", (_, lines, expected) => {
    expect(read(document(YEARLY, lines))).toEqual(expected);
  });
});

describe("in reports on rectification", () => {
  test.each([
    ["a heading of success", "一、坚持高位推进，整改成效显著\n（一）提高站位。党组召开会议6次。", []],
    ["difficulties of rectification", "一、影响问题整改进度的主要困难\n（一）资金缺口大。", ["s （一）资金缺口大。"]],
    ["plans that failed", "一、尚未整改到位的问题\n（一）关于安置房的问题。计划2022年底完工，至今仍未开工。\n（二）关于债务的问题。债务2100万元，2026年底到期，目前无偿还来源。", ["s （一）关于安置房的问题。计划2022年底完工，至今仍未开工。", "s （二）关于债务的问题。债务2100万元，2026年底到期，目前无偿还来源。"]],
    ["problems in a chain before their answers", "一、尚未整改到位的问题\n目前尚有2个问题未完成整改。\n一是安置房建设缓慢，资金缺口860万元。\n二是3宗土地因规划调整无法开工。\n针对上述问题，我县将采取以下措施：\n（一）倒排工期。2025年6月底前完工。\n（二）盘活土地。每月调度一次。", ["s 一是安置房建设缓慢，资金缺口860万元。", "s 二是3宗土地因规划调整无法开工。", "a （一）倒排工期。2025年6月底前完工。", "a （二）盘活土地。每月调度一次。"]],
    ["what was done afterwards", "一、反馈问题整改落实情况\n（一）关于监管不力的问题。排查时尚有3处隐患未消除。后续复查发现，3处隐患全部消除。\n（二）关于水费征收的问题。尚有138万元，已由法院强制执行到位。", []],
  ])("%s", (_, lines, expected) => {
    expect(read(document(RECTIFIED, lines))).toEqual(expected);
  });
});

test("lines that begin as a finding does and turn at once are read", () => {
  const text = document(RECTIFIED, "一、整改存在的问题及下一步打算\n关于督办不够有力的问题。个别单位进展缓慢。下一步，每月通报一次。\n关于调度不够的问题。次数偏少。\n针对存在的问题，我县将重点抓好以下几个方面：\n加强问责。每季度考核。");
  expect(read(text)).toContain("a 下一步，每月通报一次。");
});
