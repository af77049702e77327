import { csvFile, pngFile } from "@/prisma/seed/files/sample-file";
import { acknowledge, decline, finishPart, instruct, issue, readWords, takePart } from "@/prisma/seed/wuqing/acts";
import { prepare, submit } from "@/prisma/seed/wuqing/acts-of-closing";
import { evidence, progress } from "@/prisma/seed/wuqing/acts-of-reporting";
import type { Story } from "@/prisma/seed/wuqing/story";

/** From a leader's words, not from the report; submitted after its day, so that it is late while it waits for review. */
const GAS: Story = {
  source: {
    from: "other",
    origin: "instruction",
    quote: "燃气安全人命关天。请应急、市场监管、城管三家联合执法，把餐饮单位用气隐患再过一遍筛子，查出的问题要闭环。",
    givenBy: "区政府分管领导",
    givenAgo: 66,
    draftedAgo: 64,
  },
  plan: {
    title: "开展餐饮单位燃气安全联合执法",
    decision: "由区应急局牵头，会同区市场监管局、区城市管理委对餐饮单位用气开展联合执法，问题逐项闭环。",
    type: "immediate",
    lead: "emergency",
    parts: [
      { unit: "market", part: "检查餐饮单位燃气具质量" },
      { unit: "urban", part: "检查燃气供应和管线安全" },
    ],
    due: -5,
    criteria: ["中型以上餐饮单位检查全覆盖", "查出问题整改闭环率 100%"],
    measures: [["完成联合检查", -20], ["问题全部闭环", -5]],
  },
  history: [
    [63, issue()],
    [62, acknowledge()],
    [62, takePart("market")],
    [61, takePart("urban")],
    [40, progress(40, "已检查餐饮单位 268 家，发现问题 45 个。")],
    [21, progress(75, "514 家中型以上餐饮单位检查完毕，发现问题 83 个，已整改 64 个。", { done: [1], files: [csvFile("餐饮单位燃气检查统计.csv", [["检查户数", "发现问题", "已整改"], [514, 83, 64]])], criteria: [1] })],
    [17, finishPart("market", "燃气具质量检查完成，下架不合格燃气具 12 件。")],
    [16, finishPart("urban", "燃气管线检查完成，更换软管 37 处。")],
    [12, instruct("剩下的问题盯住不放，整改一个、核验一个。", ["emergency", "urban"])],
    [11, readWords("emergency")],
    [11, readWords("urban")],
    [4, progress(100, "83 个问题全部整改并现场核验。", { done: [2] })],
    [4, evidence([2], [pngFile("整改核验照片.png", [70, 30, 70, 30])])],
    [3, prepare("514 家餐饮单位检查全覆盖，83 个问题全部闭环，申请销号。")],
    [2, submit()],
  ],
};

/** Declined and not given to another yet. */
const FILING: Story = {
  source: {
    from: "other",
    origin: "superiorFeedback",
    quote: "个别镇街制定的行政规范性文件未在规定期限内报送备案。",
    givenBy: "市委依法治市办督察组",
    givenAgo: 26,
    documentNumber: "督察反馈第 7 项",
    draftedAgo: 24,
  },
  plan: {
    title: "规范镇街行政规范性文件备案",
    decision: "对近两年镇街行政规范性文件逐件清查，未备案的限期补报。",
    type: "immediate",
    lead: "services",
    due: 40,
    criteria: ["近两年镇街行政规范性文件备案率 100%"],
    measures: [["完成清查", 20], ["补报备案", 38]],
  },
  history: [
    [23, issue()],
    [21, decline("services", "规范性文件备案不属政务服务职责，建议由制定文件的镇街分别承办。")],
  ],
};

/** Drafted only: nobody leads it, and no criterion says when it is done. */
const TRANSFERS: Story = {
  source: {
    from: "other",
    origin: "procuratorialAdvice",
    quote: "建议完善行政执法与刑事司法衔接机制，对涉嫌犯罪案件及时移送，杜绝以罚代刑。",
    givenBy: "武清区人民检察院",
    givenAgo: 6,
    documentNumber: "检察建议第 12 号",
    draftedAgo: 2,
  },
  plan: {
    title: "完善行政执法与刑事司法衔接机制",
    decision: "",
    type: "phased",
    lead: null,
    due: 75,
    criteria: [],
  },
  history: [],
};

export const OTHER_ORIGINS = [GAS, FILING, TRANSFERS];
