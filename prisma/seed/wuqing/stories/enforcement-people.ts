import { pdfFile } from "@/prisma/seed/files/pdf-file";
import { csvFile, textFile } from "@/prisma/seed/files/sample-file";
import { xlsxFile } from "@/prisma/seed/files/xlsx-file";
import { acknowledge, finishPart, issue, takePart, urge } from "@/prisma/seed/wuqing/acts";
import { handBack, open, prepare, returnForWork, submit, withdraw } from "@/prisma/seed/wuqing/acts-of-closing";
import { evidence, noChange, progress, takeBack } from "@/prisma/seed/wuqing/acts-of-reporting";
import type { Story } from "@/prisma/seed/wuqing/story";

/** Stalled: since its last real word the unit has only said that nothing changed. */
const AGE: Story = {
  source: { from: "candidate", begins: "三是行政执法效果有待提升" },
  plan: {
    title: "改善执法人员年龄结构",
    decision: "由区人社局会同区城市管理委摸清执法队伍年龄结构，提出年度招录和岗位调整方案。",
    type: "continuing",
    lead: "personnel",
    parts: [{ unit: "urban", part: "提供综合执法队伍人员情况，提出用人需求" }],
    due: 49,
    criteria: ["执法队伍年龄结构分析报告报区政府", "年度招录计划中 35 周岁以下执法岗位不少于 30 个"],
    measures: [["完成年龄结构分析", -70], ["编报年度招录计划", 30]],
  },
  history: [
    [214, issue()],
    [209, acknowledge()],
    [208, takePart("urban")],
    [120, progress(10, "已向各执法单位发函，收集执法人员名册。")],
    [90, progress(100, "综合执法队伍人员情况表已报送，提出招录需求 18 名。", { unit: "urban", files: [csvFile("综合执法队伍人员情况.csv", [["年龄段", "人数"], ["35 周岁以下", 41], ["36 至 50 周岁", 132], ["51 周岁以上", 97]])], criteria: [1] })],
    [68, progress(20, "年龄结构分析已完成：全区执法人员平均年龄 46.3 岁，51 周岁以上占 36%。", { done: [1], needs: "请区委编办核定空编数。" })],
    [38, noChange()],
    [20, urge("已超过三十天没有新进展，请说明招录计划编报情况。")],
    [12, noChange()],
  ],
};

/** Led by the office's own unit, reviewed by another; submitted in time. */
const ABILITY: Story = {
  source: { from: "candidate", begins: "有的执法人员法治能力素养不够" },
  plan: {
    title: "提升执法人员法治能力素养",
    decision: "由区司法局组织全区执法人员轮训和考试，考试不合格的暂停执法资格。",
    type: "phased",
    lead: "justice",
    reviewedBy: "inspection",
    due: 49,
    criteria: ["全区持证执法人员轮训率 100%", "考试合格率达到 98%，不合格的暂停执法资格"],
    measures: [["举办四期轮训班", -60], ["组织统一考试", -25], ["暂停不合格人员执法资格", -10]],
  },
  history: [
    [214, issue()],
    [213, acknowledge()],
    [128, progress(30, "第一、二期轮训班结束，参训 611 人。")],
    [61, progress(70, "四期轮训班全部结束，参训 1244 人，参训率 100%。", { done: [1], files: [pdfFile("执法人员轮训情况报告.pdf", ["武清区行政执法人员轮训情况报告", "一、举办轮训班 4 期，应训 1244 人，实训 1244 人。", "二、课程：行政处罚法、执法程序、案卷制作。"])], criteria: [1] })],
    [26, progress(90, "统一考试结束，合格 1228 人，合格率 98.7%。", { done: [2], files: [textFile("考试成绩（草稿）.txt", ["考试成绩统计，待核对。"])], criteria: [2] })],
    [22, takeBack("考试成绩（草稿）.txt")],
    [22, evidence([2], [xlsxFile("统一考试成绩统计.xlsx", [["单位", "参考人数", "合格人数"], ["区市场监管局", 286, 284], ["区城市管理委", 341, 335], ["区应急局", 92, 92], ["其他单位", 525, 517]])])],
    [19, progress(100, "16 名不合格人员已暂停执法资格，待补考。", { done: [3] })],
    [18, prepare("轮训、考试全部完成，申请销号。")],
    [17, handBack("申请说明过于简单，请写明暂停执法资格的人数和依据。")],
    [16, prepare("全区 1244 名持证执法人员全部参训，考试合格率 98.7%；16 名不合格人员已依照规定暂停执法资格。申请销号。")],
    [15, submit()],
    [13, withdraw("考试成绩统计表漏列两个单位，更正后再报。")],
    [11, evidence([2], [xlsxFile("统一考试成绩统计.xlsx", [["单位", "参考人数", "合格人数"], ["区市场监管局", 286, 284], ["区城市管理委", 341, 335], ["区应急局", 92, 92], ["区生态环境局", 118, 117], ["其他单位", 407, 400]])])],
    [10, prepare("成绩统计表已更正：全区 1244 名持证执法人员全部参训，合格率 98.7%，16 名不合格人员已暂停执法资格。申请销号。")],
    [8, submit()],
    [4, open(1)],
  ],
};

/** Returned for work some days ago and not reported on since; it takes in the sentence on reviewing case files. */
const PROCEDURE: Story = {
  source: { from: "candidate", begins: "存在不同程度的程序瑕疵" },
  plan: {
    title: "纠正执法程序瑕疵，开展案卷评查",
    decision: "由区城市管理委牵头，对近一年行政处罚案卷逐件评查，列出程序瑕疵清单，逐项纠正。",
    type: "phased",
    lead: "urban",
    parts: [
      { unit: "environment", part: "评查生态环境领域案卷" },
      { unit: "emergency", part: "评查应急管理领域案卷" },
      { unit: "market", part: "评查市场监管领域案卷" },
    ],
    due: 38,
    criteria: ["近一年行政处罚案卷评查率 100%，瑕疵清单逐项销号", "评查后新办案卷程序瑕疵率低于 2%"],
    measures: [["完成案卷评查", -60], ["瑕疵逐项纠正", -20], ["抽查新办案卷", 30]],
  },
  history: [
    [214, issue()],
    [212, acknowledge()],
    [211, takePart("environment")],
    [211, takePart("emergency")],
    [210, takePart("market")],
    [130, progress(30, "已评查案卷 214 件，发现程序瑕疵 57 处。", { files: [csvFile("程序瑕疵清单.csv", [["瑕疵类型", "处数"], ["告知期限不足", 19], ["送达回证缺签名", 23], ["法制审核缺记录", 15]])], criteria: [1] })],
    [72, finishPart("environment", "生态环境领域案卷 63 件评查完毕，瑕疵 9 处全部纠正。")],
    [66, finishPart("emergency", "应急管理领域案卷 41 件评查完毕，瑕疵 4 处全部纠正。")],
    [62, progress(55, "案卷评查全部完成，共评查 512 件。", { done: [1] })],
    [40, finishPart("market", "市场监管领域案卷 194 件评查完毕，瑕疵 12 处全部纠正。")],
    [24, progress(75, "瑕疵清单 82 处中已纠正 79 处。", { done: [2], files: [pdfFile("案卷评查情况报告.pdf", ["行政处罚案卷评查情况报告", "一、评查案卷 512 件，评查率 100%。", "二、发现程序瑕疵 82 处，已纠正 79 处。", "三、未纠正 3 处，均为当事人下落不明无法补充送达。"])], criteria: [1] })],
    [15, prepare("案卷评查和瑕疵纠正基本完成，申请销号。", { 2: "新办案卷抽查安排在年底，暂无材料。" })],
    [14, submit()],
    [7, open()],
    [6, returnForWork("第 2 条成效标准要求评查后新办案卷瑕疵率低于 2%，目前没有抽查，不能销号。", "抽查新办案卷不少于 50 件；说明 3 处未纠正瑕疵的处理办法。")],
  ],
};

export const ENFORCEMENT_PEOPLE = [AGE, ABILITY, PROCEDURE];
