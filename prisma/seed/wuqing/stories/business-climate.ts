import { pdfFile } from "@/prisma/seed/files/pdf-file";
import { csvFile, pngFile } from "@/prisma/seed/files/sample-file";
import { acknowledge, finishPart, instruct, issue, readWords, takePart, urge } from "@/prisma/seed/wuqing/acts";
import { progress } from "@/prisma/seed/wuqing/acts-of-reporting";
import type { Story } from "@/prisma/seed/wuqing/story";

const FEWER_DOCUMENTS: Story = {
  source: { from: "candidate", begins: "二是推进法治化营商环境建设质效有待进一步提升" },
  plan: {
    title: "深化“放管服”改革，再减一批申报要件",
    decision: "由区政务服务办会同区市场监管局，对高频事项逐项核减申报要件，年内再减 20 项以上。",
    type: "phased",
    lead: "services",
    parts: [{ unit: "market", part: "核减市场准入类事项申报要件" }],
    due: 18,
    criteria: ["年内核减申报要件 20 项以上，清单公布", "核减后的办事指南在政务服务网全部更新"],
    measures: [
      ["梳理高频事项申报要件", -130],
      ["提出核减建议并征求部门意见", -60],
      ["公布核减清单", 10],
    ],
  },
  history: [
    [214, issue()],
    [212, acknowledge()],
    [211, takePart("market")],
    [132, progress(30, "梳理高频事项 156 项，可核减要件 34 项。", { done: [1] })],
    [62, progress(60, "核减建议已征求 11 个部门意见，同意核减 23 项。", { done: [2], files: [csvFile("拟核减申报要件清单.csv", [["部门", "事项数", "拟核减要件数"], ["区市场监管局", 42, 9], ["区人社局", 31, 6], ["其他部门", 83, 8]])], criteria: [1] })],
    [20, progress(100, "市场准入类事项核减要件 9 项，办事指南已更新。", { unit: "market" })],
    [19, finishPart("market", "核减市场准入类申报要件 9 项，办事指南已全部更新。")],
    [4, progress(80, "核减清单已经区政府同意，正在更新办事指南。")],
  ],
};

const RANDOM_CHECKS: Story = {
  source: { from: "candidate", begins: "落实“双随机、一公开”市场监管" },
  plan: {
    title: "落实“双随机、一公开”，扩大跨部门联合抽查",
    decision: "把“双随机、一公开”作为日常监管的基本方式：调整联合抽查事项清单，年内完成两轮跨部门联合抽查，抽查结果全部公示。",
    type: "phased",
    lead: "market",
    parts: [
      { unit: "emergency", part: "危险化学品、烟花爆竹事项联合抽查" },
      { unit: "urban", part: "燃气经营事项联合抽查" },
    ],
    due: -12,
    criteria: ["联合抽查事项清单经区政府同意后公布", "年内完成两轮跨部门联合抽查，覆盖清单全部事项", "抽查结果在政务网站全部公示，公示率 100%"],
    measures: [
      ["调整并公布联合抽查事项清单", -135],
      ["第一轮联合抽查", -73],
      ["公示第一轮结果", -63],
      ["第二轮联合抽查并公示", -12],
    ],
  },
  history: [
    [214, issue()],
    [211, takePart("emergency")],
    [210, acknowledge()],
    [204, takePart("urban")],
    [150, progress(20, "联合抽查事项清单调整方案已报区政府。")],
    [147, progress(30, "清单经区政府同意，已在政务网站公布，共 38 项。", { done: [1], files: [pdfFile("武清区部门联合抽查事项清单（初版）.pdf", ["武清区部门联合抽查事项清单", "一、危险化学品经营企业检查（区应急局、区市场监管局）", "二、燃气经营企业检查（区城市管理委、区市场监管局）", "三、餐饮服务单位检查（区市场监管局、区生态环境局）"]), pngFile("区政府批复扫描件.png", [60, 90, 88, 40, 75])], criteria: [1] })],
    [76, progress(100, "危险化学品、烟花爆竹事项抽查完毕，检查企业 26 家。", { unit: "emergency", files: [csvFile("危险化学品联合抽查结果.csv", [["企业类别", "抽查户数", "发现问题数"], ["危险化学品经营", 18, 5], ["烟花爆竹零售", 8, 1]])], criteria: [2] })],
    [75, finishPart("emergency", "危险化学品、烟花爆竹事项联合抽查全部完成。")],
    [74, progress(45, "第一轮联合抽查完成，检查企业 112 家，发现问题 31 个。", { done: [2], files: [csvFile("第一轮联合抽查结果汇总.csv", [["领域", "抽查户数", "发现问题数", "已整改数"], ["餐饮", 52, 14, 14], ["燃气", 34, 11, 9], ["危险化学品", 26, 6, 6]])], criteria: [2] })],
    [69, progress(60, "第一轮抽查结果已在政务网站全部公示。", { done: [3], files: [pngFile("公示页面截图.png", [95, 80, 80, 80, 70, 35])], criteria: [3] })],
    [43, progress(40, "燃气经营企业名录已核对，待确定第二轮抽查人员。", { unit: "urban" })],
    [15, progress(70, "第二轮已抽 6 类事项，燃气经营事项待区城市管理委排期。", { needs: "请区城市管理委月底前确定人员。" })],
    [9, urge("第二轮燃气经营事项已逾期，请区城市管理委尽快安排。", "telephone", ["market", "urban"])],
    [3, instruct("第二轮抽查卡在哪个单位，本周五前报。", ["market", "urban"])],
    [2, readWords("market")],
  ],
};

export const BUSINESS_CLIMATE = [FEWER_DOCUMENTS, RANDOM_CHECKS];
