import { pdfFile } from "@/prisma/seed/files/pdf-file";
import { csvFile } from "@/prisma/seed/files/sample-file";
import { acknowledge, decline, issue, refusePart, takePart, urge } from "@/prisma/seed/wuqing/acts";
import { amendLead } from "@/prisma/seed/wuqing/plan";
import { progress } from "@/prisma/seed/wuqing/acts-of-reporting";
import type { Story } from "@/prisma/seed/wuqing/story";

const PLAN = "深入落实《提升行政执法质量三年行动计划";

const MARKET: Story = {
  source: { from: "candidate", begins: PLAN },
  plan: {
    title: "三年行动计划年度任务：市场监管领域",
    decision: "由区市场监管局把三年行动计划分解为年度任务，明确目标和时间节点，按季度对账。",
    type: "phased",
    lead: "market",
    parts: [{ unit: "personnel", part: "协助核定执法岗位培训学时" }],
    due: 49,
    criteria: ["年度任务清单报区司法局备案", "年度任务全部完成，按季度报送对账表"],
    measures: [["报送年度任务清单", -160], ["第二季度对账", -120], ["第三季度对账", -30], ["第四季度对账", 45]],
  },
  history: [
    [214, issue()],
    [212, acknowledge()],
    [210, takePart("personnel")],
    [161, progress(25, "年度任务清单 16 项已报送备案。", { done: [1], files: [pdfFile("市场监管领域年度任务清单.pdf", ["三年行动计划市场监管领域年度任务清单", "一、行政裁量权基准修订（6 项）", "二、执法全过程记录（4 项）", "三、柔性执法清单（6 项）"])], criteria: [1] })],
    [121, progress(45, "第二季度对账完成，16 项任务中 7 项完成。", { done: [2], files: [csvFile("第二季度对账表.csv", [["任务数", "完成", "推进中"], [16, 7, 9]])], criteria: [2] })],
    [31, progress(65, "第三季度对账完成，16 项任务中 11 项完成。", { done: [3] })],
    [11, progress(70, "行政裁量权基准修订稿已通过合法性审核。")],
  ],
};

/** Led by the office's own unit, reviewed by another; goes on from month to month. */
const DATA: Story = {
  source: { from: "candidate", begins: "定期对全区行政执法数据进行监测" },
  plan: {
    title: "定期监测全区行政执法数据",
    decision: "由区司法局按月监测各单位执法数据，按季度形成分析报告，对异常情况发出执法监督提示。",
    type: "continuing",
    lead: "justice",
    reviewedBy: "inspection",
    due: 49,
    criteria: ["按月监测，按季度形成分析报告，全年 4 份", "异常情况 5 个工作日内发出提示，整改率 100%"],
    measures: [["第一季度分析报告", -190], ["第二季度分析报告", -125], ["第三季度分析报告", -35], ["第四季度分析报告", 45]],
  },
  history: [
    [214, issue()],
    [213, acknowledge()],
    [191, progress(25, "第一季度分析报告已形成，发出执法监督提示 3 份。", { done: [1] })],
    [126, progress(50, "第二季度分析报告已形成，发出提示 5 份，均已整改。", { done: [2], files: [pdfFile("第二季度行政执法数据分析.pdf", ["第二季度行政执法数据分析", "一、行政检查 8642 次，行政处罚 731 件。", "二、零处罚单位 2 家，已发出提示。", "三、办案时限超期 3 件，已发出提示。"])], criteria: [1] })],
    [36, progress(75, "第三季度分析报告已形成，发出提示 2 份。", { done: [3], files: [csvFile("执法监督提示整改台账.csv", [["季度", "提示份数", "已整改"], ["第一季度", 3, 3], ["第二季度", 5, 5], ["第三季度", 2, 2]])], criteria: [2] })],
    [9, progress(80, "十月执法数据监测完成，未发现异常。")],
  ],
};

/** Declined by the unit first asked, given to another; waits for its receipt. */
const ENVIRONMENT: Story = {
  source: { from: "passage", holds: PLAN, draftedAgo: 22 },
  plan: {
    title: "三年行动计划年度任务：生态环境领域",
    decision: "把三年行动计划分解为生态环境领域年度任务，重点规范入企检查。",
    type: "phased",
    lead: "emergency",
    parts: [{ unit: "wangqingtuo", part: "在镇域企业试行“综合查一次”" }],
    due: 49,
    criteria: ["年度任务清单报区司法局备案", "入企检查频次较上年下降 10% 以上"],
    measures: [["报送年度任务清单", 12], ["统计入企检查频次", 40]],
  },
  history: [
    [20, issue()],
    [18, decline("emergency", "生态环境领域执法由区生态环境局负责，不属本单位职责。")],
    [5, amendLead("environment")],
    [3, issue()],
  ],
};

const CITY: Story = {
  source: { from: "passage", holds: PLAN, draftedAgo: 210 },
  plan: {
    title: "三年行动计划年度任务：城市管理领域",
    decision: "由区城市管理委把三年行动计划分解为年度任务，完成执法全过程记录设备配备。",
    type: "phased",
    lead: "urban",
    parts: [{ unit: "yangcun", part: "核实街道执法队员设备需求" }],
    due: -3,
    criteria: ["年度任务清单报区司法局备案", "一线执法人员执法记录仪配备率 100%"],
    measures: [["报送年度任务清单", -150], ["完成设备采购", -40], ["配备到人并开展培训", -3]],
  },
  history: [
    [208, issue()],
    [206, acknowledge()],
    [205, refusePart("yangcun", "街道执法队员设备由区级统一配备，街道无采购职责。")],
    [149, progress(20, "年度任务清单已报送备案。", { done: [1], files: [pdfFile("城市管理领域年度任务清单.pdf", ["三年行动计划城市管理领域年度任务清单", "一、执法全过程记录（5 项）", "二、柔性执法（3 项）"])], criteria: [1] })],
    [35, progress(40, "执法记录仪采购合同已签订，正在分批到货。", { done: [2], difficulties: "供货单位分三批交货，最后一批要到下月。" })],
    [6, urge("距时限还有三天，请报告配备进度。")],
  ],
};

export const ENFORCEMENT_PLAN = [MARKET, DATA, ENVIRONMENT, CITY];
