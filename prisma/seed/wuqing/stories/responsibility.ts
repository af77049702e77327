import { pdfFile } from "@/prisma/seed/files/pdf-file";
import { csvFile, textFile } from "@/prisma/seed/files/sample-file";
import { acknowledge, finishPart, instruct, issue, readWords, takePart, urge } from "@/prisma/seed/wuqing/acts";
import { evidence, progress } from "@/prisma/seed/wuqing/acts-of-reporting";
import type { Story } from "@/prisma/seed/wuqing/story";

const RESPONSIBILITY_LIST: Story = {
  source: { from: "candidate", begins: "一是法治政府建设工作整体推进不均衡" },
  plan: {
    title: "拧紧责任链条，列出各单位法治建设责任清单",
    decision: "由区司法局列出各部门、各镇街法治建设责任清单，报区政府同意后印发，并建立季度对账机制。",
    type: "phased",
    lead: "justice",
    parts: [{ unit: "yangcun", part: "先行试填镇街责任清单，提出修改意见", due: -75 }],
    reviewedBy: "inspection",
    due: -43,
    criteria: ["各部门、各镇街责任清单经区政府同意后印发", "建立季度对账机制，首次对账结果通报全区"],
    measures: [
      ["征求各部门、各镇街意见", -120],
      ["杨村街道先行试填", -75],
      ["报区政府审定并印发", -50],
      ["开展首次季度对账", -43],
    ],
  },
  history: [
    [214, issue()],
    [212, acknowledge()],
    [211, takePart("yangcun")],
    [150, progress(20, "已起草责任清单初稿，正在征求各部门、各镇街意见。")],
    [118, progress(40, "收回意见 62 条，采纳 41 条，清单已作修改。", { done: [1], files: [csvFile("责任清单征求意见汇总.csv", [["单位", "意见条数", "采纳条数"], ["各部门", 38, 27], ["各镇街", 24, 14]])] })],
    [80, progress(100, "镇街责任清单试填完毕，提出修改意见 9 条。", { unit: "yangcun", files: [textFile("杨村街道试填情况.txt", ["杨村街道法治建设责任清单试填情况", "一、试填事项 46 项，逐项明确责任科室。", "二、提出修改意见 9 条。"])], criteria: [1] })],
    [78, finishPart("yangcun", "镇街责任清单试填完毕，修改意见已送区司法局。")],
    [76, progress(50, "根据试填情况再次修改清单，拟提请区政府审定。", { done: [2] })],
    [41, urge("时限已过，请说明清单未印发的原因和印发时间。")],
    [30, instruct("责任清单是这项工作的起点，不能再拖。请区司法局一周内报送审定安排。", ["justice"])],
    [29, readWords("justice")],
    [22, progress(60, "清单已送区政府办公室，待列入区政府常务会议议题。", { difficulties: "会议议题排期未定。", needs: "请区政府办公室协调列入近期议题。" })],
    [8, urge("请于本周内报送会议安排。", "telephone")],
  ],
};

const TOWNS: Story = {
  source: { from: "candidate", begins: "工作整体水平有待提升" },
  plan: {
    title: "缩小镇街差距，补齐基层合法性审核力量",
    decision: "由杨村街道牵头总结合法性审核做法，形成可在各镇街推开的工作指引，王庆坨镇同步试行。",
    type: "phased",
    lead: "yangcun",
    parts: [{ unit: "wangqingtuo", part: "试行工作指引，每季度报送审核台账" }],
    due: 49,
    criteria: ["形成镇街合法性审核工作指引并印发", "两个镇街重大行政决策、规范性文件合法性审核率 100%"],
    measures: [
      ["形成工作指引初稿", -95],
      ["在王庆坨镇试行一个季度", -10],
      ["修改完善并印发", 40],
    ],
  },
  history: [
    [214, issue()],
    [213, acknowledge()],
    [212, takePart("wangqingtuo")],
    [140, progress(15, "已梳理街道近两年审核件 87 件，归纳常见问题 6 类。")],
    [96, progress(35, "工作指引初稿已形成，送区司法局指导修改。", { done: [1], files: [pdfFile("镇街合法性审核工作指引（初稿）.pdf", ["镇街合法性审核工作指引（初稿）", "一、审核范围：重大行政决策、规范性文件、重大合同。", "二、审核时限：一般事项 5 个工作日。", "三、审核意见应当书面出具并归档。"])], criteria: [1] })],
    [60, progress(50, "王庆坨镇已按指引审核文件 12 件。", { unit: "wangqingtuo" })],
    [13, progress(55, "试行满一个季度，收集修改意见 15 条。", { done: [2] })],
    [12, evidence([2], [csvFile("王庆坨镇合法性审核台账.csv", [["类别", "应审件数", "已审件数"], ["重大行政决策", 3, 3], ["规范性文件", 2, 2], ["重大合同", 14, 14]])], "wangqingtuo")],
  ],
};

export const RESPONSIBILITY = [RESPONSIBILITY_LIST, TOWNS];
