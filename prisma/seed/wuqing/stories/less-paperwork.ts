import { pdfFile } from "@/prisma/seed/files/pdf-file";
import { csvFile, pngFile, textFile } from "@/prisma/seed/files/sample-file";
import { xlsxFile } from "@/prisma/seed/files/xlsx-file";
import { acknowledge, issue, urge } from "@/prisma/seed/wuqing/acts";
import { close, open, prepare, returnForPapers, submit } from "@/prisma/seed/wuqing/acts-of-closing";
import { evidence, progress } from "@/prisma/seed/wuqing/acts-of-reporting";
import type { Story } from "@/prisma/seed/wuqing/story";

/** Closed on the day that a return for papers granted: late by the original day, on time by the effective one. */
const FEWER_STEPS: Story = {
  source: { from: "candidate", begins: "深入推进政务服务改革" },
  plan: {
    title: "减流程、减材料、减时间，公布年度精简清单",
    decision: "由区政务服务办逐部门核定精简事项，编制年度“三减”清单并公布，同步修改审批系统时限。",
    type: "immediate",
    lead: "services",
    due: -95,
    criteria: ["年度“三减”清单公布", "审批系统办理时限与清单一致，抽查差错率为 0"],
    measures: [
      ["逐部门核定精简事项", -150],
      ["公布清单并修改系统时限", -100],
    ],
  },
  history: [
    [214, issue()],
    [212, acknowledge()],
    [151, progress(50, "与 21 个部门核定精简事项 118 项。", { done: [1] })],
    [103, progress(95, "清单已公布，审批系统时限同步修改完毕。", { done: [2], files: [pdfFile("武清区年度“三减”清单.pdf", ["武清区年度减流程减材料减时间清单", "一、减流程：合并环节 46 个。", "二、减材料：取消要件 52 件。", "三、减时间：压缩时限 311 个工作日。"])], criteria: [1] })],
    [101, prepare("“三减”清单已公布，系统时限已全部修改，申请销号。", { 2: "抽查由区政务服务办自行开展，未形成书面记录。" })],
    [100, submit()],
    [97, open()],
    [97, returnForPapers("清单属实，但第 2 条成效标准没有佐证。", "补交审批系统时限抽查记录。", -80)],
    [86, evidence([2], [xlsxFile("审批系统时限抽查记录.xlsx", [["事项", "清单时限（工作日）", "系统时限（工作日）", "是否一致"], ["食品经营许可", 3, 3, "一致"], ["公共场所卫生许可", 5, 5, "一致"], ["劳务派遣经营许可", 6, 6, "一致"]])])],
    [85, progress(100, "已抽查 60 个事项，系统时限与清单全部一致。")],
    [84, prepare("抽查记录已补交，申请销号。")],
    [83, submit()],
    [79, open()],
    [78, close("清单与系统时限一致，佐证齐全，同意销号。")],
  ],
};

/** Returned for papers before its day, and late by the day that was granted. */
const ONLINE: Story = {
  source: { from: "candidate", begins: "提升网上办" },
  plan: {
    title: "提升网上办、邮寄办、掌上办覆盖率",
    decision: "由区政务服务办分三批开通网上办、邮寄办、掌上办，年内网上办、掌上办覆盖率达到 95%，邮寄办覆盖全部可邮寄事项。",
    type: "phased",
    lead: "services",
    due: -73,
    criteria: ["网上办、掌上办覆盖率达到 95% 以上", "可邮寄事项全部开通邮寄办"],
    measures: [
      ["第一批事项开通", -140],
      ["第二批事项开通", -100],
      ["第三批事项开通", -20],
    ],
  },
  history: [
    [214, issue()],
    [213, acknowledge()],
    [142, progress(40, "第一批 210 个事项已开通网上办、掌上办。", { done: [1] })],
    [104, progress(70, "第二批 145 个事项已开通，邮寄办覆盖 88 个事项。", { done: [2], files: [csvFile("已开通事项统计.csv", [["批次", "网上办", "掌上办", "邮寄办"], ["第一批", 210, 196, 51], ["第二批", 145, 131, 37]]), pngFile("掌上办页面截图.png", [50, 90, 30, 90, 30, 90])], criteria: [1] })],
    [80, evidence([2], [textFile("邮寄办事项说明.txt", ["邮寄办事项说明", "可邮寄事项 96 个，已开通 88 个。"])])],
    [79, prepare("网上办、掌上办覆盖率已达 95.2%，邮寄办基本开通，申请销号。")],
    [78, submit()],
    [75, open()],
    [74, returnForPapers("覆盖率缺分母，邮寄办还有 8 个事项未说明。", "补交应开通事项总数及未开通事项的安排。", -7)],
    [44, progress(80, "应开通事项总数 381 个，未开通的 8 个邮寄办事项正在与邮政企业对接。", { done: [3] })],
    [18, progress(85, "8 个邮寄办事项已开通 5 个。", { difficulties: "3 个事项涉及证照原件，邮寄方案待主管部门同意。" })],
    [5, urge("补正期限已过，请尽快补交未开通事项的安排。")],
  ],
};

export const LESS_PAPERWORK = [FEWER_STEPS, ONLINE];
