import { pdfFile } from "@/prisma/seed/files/pdf-file";
import { csvFile, pngFile, textFile } from "@/prisma/seed/files/sample-file";
import { acknowledge, finishPart, issue, refusePart, takePart, waive } from "@/prisma/seed/wuqing/acts";
import { close, countersign, open, prepare, submit } from "@/prisma/seed/wuqing/acts-of-closing";
import { evidence, progress } from "@/prisma/seed/wuqing/acts-of-reporting";
import type { Story } from "@/prisma/seed/wuqing/story";

/** Prepared and countersigned by the co-lead; waits for the head's hand. */
const LEARNING: Story = {
  source: { from: "candidate", begins: "深刻领会习近平法治思想的重大意义" },
  plan: {
    title: "党委（党组）中心组学习与媒体宣传",
    decision: "由区委宣传部、区融媒体中心共同牵头，把习近平法治思想列入中心组学习计划，在区属媒体开设专栏。",
    type: "continuing",
    lead: "publicity",
    parts: [{ unit: "media", relation: "coLead", part: "在区属媒体开设专栏，每月更新" }],
    due: 49,
    criteria: ["全区各党委（党组）中心组全年专题学习不少于 2 次", "区属媒体专栏每月更新，全年发布不少于 48 篇"],
    measures: [["印发学习计划", -190], ["开设媒体专栏", -170], ["开展学习情况抽查", -30]],
  },
  history: [
    [214, issue()],
    [213, takePart("media")],
    [212, acknowledge()],
    [191, progress(20, "学习计划已印发，习近平法治思想列入专题。", { done: [1] })],
    [171, progress(30, "“法治武清”专栏已开设，首批发布 6 篇。", { unit: "media" })],
    [170, progress(35, "媒体专栏已按期开设。", { done: [2] })],
    [95, progress(55, "各单位中心组专题学习已开展 1 次的 86 家。")],
    [32, progress(85, "抽查 30 家单位，均已开展 2 次专题学习。", { done: [3], files: [csvFile("中心组学习抽查情况.csv", [["单位类别", "抽查数", "达标数"], ["区级部门", 18, 18], ["镇街", 12, 12]])], criteria: [1] })],
    [14, evidence([2], [pngFile("法治武清专栏页面.png", [40, 92, 92, 60, 92, 92, 30])], "media")],
    [13, finishPart("media", "专栏累计发布 51 篇，每月均有更新。")],
    [10, progress(95, "学习与宣传任务基本完成，正在整理申请材料。")],
    [7, prepare("各党委（党组）中心组专题学习均达到 2 次，媒体专栏发布 51 篇，申请销号。")],
    [5, countersign("media")],
  ],
};

/** A measure's day has passed; one unit declined its part and was let off. */
const GRASS_ROOTS: Story = {
  source: { from: "candidate", begins: "发挥好各类基层普法阵地作用" },
  plan: {
    title: "用好基层普法阵地",
    decision: "由王庆坨镇先行打造法治文化广场和村级普法点，总结后向其他镇街推开。",
    type: "phased",
    lead: "wangqingtuo",
    parts: [
      { unit: "yangcun", part: "在社区同步建设普法点 6 个" },
      { unit: "emergency", part: "在普法点设置应急安全专栏" },
    ],
    due: 49,
    criteria: ["建成法治文化广场 1 处、村级普法点 12 个", "全年开展普法活动不少于 24 场"],
    measures: [["选址并完成设计", -140], ["建成村级普法点 12 个", -9], ["建成法治文化广场", 40]],
  },
  history: [
    [214, issue()],
    [211, acknowledge()],
    [210, takePart("yangcun")],
    [209, refusePart("emergency", "应急安全宣传已有专门点位，不宜重复设置。")],
    [205, waive("emergency", "同意不再重复设置，应急安全内容由王庆坨镇在普法点中统一安排。")],
    [141, progress(30, "12 个村级普法点、1 处广场选址和设计完成。", { done: [1] })],
    [88, progress(50, "建成村级普法点 7 个，开展普法活动 11 场。", { files: [textFile("普法活动记录.txt", ["普法活动记录（节选）", "1. 民法典进乡村，参加 86 人。", "2. 防范电信诈骗，参加 120 人。"])], criteria: [2] })],
    [27, progress(60, "建成村级普法点 10 个，开展普法活动 19 场。", { difficulties: "2 个村普法点用房正在腾退。" })],
  ],
};

/** Closed well within its day. */
const OUTLINE: Story = {
  source: { from: "candidate", begins: "细化《天津市法治政府建设实施纲要" },
  plan: {
    title: "细化《纲要》任务分工",
    decision: "由区发展改革委牵头，把《纲要》任务逐条分解到部门、镇街，明确责任单位和完成时间。",
    type: "immediate",
    lead: "reform",
    due: -135,
    criteria: ["任务分工方案经区政府同意后印发", "每项任务有责任单位和完成时间"],
    measures: [["形成分工方案", -170], ["印发分工方案", -140]],
  },
  history: [
    [214, issue()],
    [213, acknowledge()],
    [172, progress(60, "分工方案形成，任务 89 条，征求 34 个单位意见。", { done: [1] })],
    [142, progress(100, "分工方案已经区政府同意并印发。", { done: [2], files: [pdfFile("《纲要》任务分工方案.pdf", ["天津市法治政府建设实施纲要武清区任务分工方案", "一、任务 89 条，分解到 34 个单位。", "二、每条任务列明责任单位、完成时间。"])], criteria: [1] })],
    [141, evidence([2], [csvFile("任务分工明细表.csv", [["序号", "任务", "责任单位", "完成时间"], [1, "权责清单动态管理", "区委编办", "每年十二月"], [2, "行政规范性文件管理", "区司法局", "长期"]])])],
    [140, prepare("分工方案已印发，89 条任务均明确责任单位和完成时间，申请销号。")],
    [139, submit()],
    [138, open()],
    [137, close("方案已印发，责任单位和时间明确，同意销号。")],
  ],
};

/** Due soon. */
const DIFFICULTIES: Story = {
  source: { from: "candidate", begins: "聚焦重点难点" },
  plan: {
    title: "列出重点难点事项清单，逐项破解",
    decision: "由区发展改革委汇总各单位法治政府建设中的重点难点事项，列清单、定责任、逐项破解。",
    type: "phased",
    lead: "reform",
    due: 13,
    criteria: ["重点难点事项清单印发", "清单事项破解率达到 90% 以上"],
    measures: [["印发清单", -120], ["中期评估", -45], ["逐项核验", 10]],
  },
  history: [
    [214, issue()],
    [212, acknowledge()],
    [122, progress(30, "清单印发，列入事项 22 个。", { done: [1], files: [csvFile("重点难点事项清单.csv", [["领域", "事项数"], ["政务服务", 8], ["行政执法", 9], ["矛盾化解", 5]])], criteria: [1] })],
    [46, progress(55, "中期评估完成，已破解 13 个。", { done: [2] })],
    [7, progress(65, "已破解 16 个，其余 6 个均已明确办法。")],
  ],
};

export const LEARNING_AND_COORDINATION = [LEARNING, GRASS_ROOTS, OUTLINE, DIFFICULTIES];
