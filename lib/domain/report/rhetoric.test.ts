import { expect, test } from "vitest";
import { readReport } from "@/lib/domain/report/read-report";
import { commitsAlone, isAppeal, isGuidingHeading, isNote, isWordsAlone, opensGuided, opensTitled } from "@/lib/domain/report/rhetoric";

test.each([
  "打铁必须自身硬。",
  "做好新一年工作,必须持续加强政府自身建设。",
  "2025年是“十四五”规划收官之年。",
  "今年政府工作的总体要求是:坚持稳中求进工作总基调,全面贯彻新发展理念。",
  "全市经济社会发展主要预期目标是:地区生产总值增长5.5%左右。",
  "针对这些问题,我们将认真研究解决。",
  "主任、各位副主任、各位委员,县政府将自觉接受监督,为全县高质量发展作出新的贡献。",
  "各位代表,使命催人奋进!让我们更加紧密地团结起来,为建设现代化新甲县而努力奋斗!",
])("commits to nothing: %s", (paragraph) => {
  expect(isWordsAlone(paragraph, "arrangement")).toBe(true);
});

test.each(["加强队伍建设。", "完成全年目标,必须新建学校3所。", "各位代表,新的一年,我们将新建学校3所。", "2025年是关键之年。新建学校3所,改造小区5个。", "聚焦执法不规范问题。", "针对以上问题,我区将在下一年度认真整改。", "覆盖村居12个。"])("announces something: %s", (paragraph) => {
  expect(isWordsAlone(paragraph, "arrangement")).toBe(false);
});

test.each([
  ["打造一流营商环境。常态化开展入企走访,落实惠企政策。", true],
  ["今年的主要预期目标是:地区生产总值增长6%,粮食总产38.5万吨。", true],
  ["新征程对政府工作提出了更高要求。我们将始终把政治建设摆在首位。", false],
  ["2024年,全县地区生产总值突破500亿元,增长6%,新增企业120家。", false],
  ["2025年,我厅将承办法治论坛,与相邻三省签订联合执法协议。", true],
  ["2025年,我厅将深入贯彻党的二十大精神,全面推进依法行政。", false],
  ["区政府还将在2026年3月底前专题报告最终整改结果。", true],
  ["围绕上述目标,重点抓好以下六个方面工作:", false],
  ["今年的主要预期目标是:地区生产总值增长6%左右。", false],
])("beside items %s commits to something: %s", (paragraph, expected) => {
  expect(commitsAlone(paragraph, 2024)).toBe(expected);
});

test("a short sentence of a shortcoming is no saying", () => {
  expect(isWordsAlone("法治意识不强。", "shortcoming")).toBe(false);
});

test.each([["指导思想", true], ["(一)总体要求", true], ["一、2025年总体要求和主要目标", true], ["(二)重点任务", false], ["落实总体要求的措施", false]])("%j guides: %j", (heading, expected) => {
  expect(isGuidingHeading(heading)).toBe(expected);
});

test.each([
  ["各位代表!让我们更加紧密地团结起来,为建设现代化新甲县而努力奋斗!", true],
  ["让我们携手并进,谱写乙市高质量发展新篇章!", true],
  ["各位代表!新的一年,我们将新建学校3所。", false],
  ["新建改造小区5个,为全面建设现代化甲县而奋斗。", false],
])("calls on its hearers: %s %j", (paragraph, expected) => {
  expect(isAppeal(paragraph)).toBe(expected);
});

test.each([
  ["2025年,我局将围绕上述不足,精准发力。", true],
  ["下一步,要坚持问题导向,统筹推进各项工作:", true],
  ["2025年,我局将开展检查12次。", false],
  ["2025年,我局将制定《办法》。", false],
  ["加强队伍建设,提升能力。", false],
])("leads up to titled paragraphs: %s %j", (first, expected) => {
  expect(opensTitled([first, "优化服务。再推出事项,压缩时限。", "强化监督。开展案卷评查,通报结果。"])).toBe(expected);
  expect(opensTitled([first, "优化服务,再推出事项,压缩时限。", "强化监督。开展案卷评查,通报结果。"])).toBe(false);
});

test.each([
  ["2025年,我局将坚持以习近平法治思想为指导,深入贯彻党的二十大精神,全面推进法治政府建设。", true],
  ["下一步,我镇将深入学习贯彻习近平法治思想,推动法治建设再上新台阶。", true],
  ["2025年,我局将以示范创建为契机,新建法治广场3处。", false],
  ["2025年,我局将深入贯彻《纲要》精神。", false],
  ["坚持以习近平法治思想为指导,开展专题学习。", false],
])("says by what the plans below are guided: %s %j", (first, expected) => {
  expect(opensGuided([first, "招录执法人员。"])).toBe(expected);
  expect(opensGuided([first])).toBe(false);
});

test.each([
  ["本报告中2024年统计数据为预计数,最终以统计部门公布数据为准。", true],
  ["注:2024年数据均为初步统计数。", true],
  ["(注:报告中部分数据为快报数)", true],
  ["文中数据以统计公报为准。", true],
  ["2024年各项指标为预计数。", true],
  ["2025年数据共享率达到90%以上。", false],
  ["本区数据平台上线运行,公布目录12项。", false],
  ["2025年,数据归集以统计局为主。", false],
  ["注重源头治理。", false],
])("%s says how figures are to be taken: %s", (words, expected) => {
  expect(isNote(words)).toBe(expected);
});

test("what a report ends with is its section's, not its last item's", () => {
  const item = "2.持续改进作风。力戒形式主义，切实为基层减负。";
  const lines = ["甲区人民政府工作报告", "一、2024年工作回顾", "全年完成投资12亿元，新建学校3所，群众满意度持续提高。", "二、2025年工作安排", "1.坚持依法履职。自觉接受监督。", item, "各位代表！让我们同心同德，为谱写甲区新篇章而努力奋斗！", "谢谢大家！", "本报告中2024年统计数据为预计数，最终以统计部门公布数据为准。"];
  const { text, candidates } = readReport(lines.join("\n"));
  expect(candidates.map(({ span }) => text.slice(span.start, span.end))).toEqual([lines[4], item]);
});
