import { expect, test } from "vitest";
import { readReport } from "@/lib/domain/report/read-report";

const BODY = "一、成效\n持续加大重点领域执法力度，推进执法规范化建设，有效提升执法质量和群众满意度。\n二、下一步打算\n（一）充实执法力量。年底前招录执法人员。";
const SIGNED = "云陂区人民政府\n2025年2月20日";

test.each([
  [SIGNED, "2025-02-20"],
  ["2025年2月20日\n云陂区人民政府", "2025-02-20"],
  [`${SIGNED}\n云陂区人民政府办公室秘书科　2025年2月24日印`, "2025-02-24"],
  [`${SIGNED}\n（云陂区人民政府办公室2025年2月24日编印）`, "2025-02-24"],
  [`${SIGNED}\n云陂区人民政府办公室　2025-02-24印发`, "2025-02-24"],
  [`${SIGNED}\n2025年2月24日公开发布`, "2025-02-24"],
  [`${SIGNED}\n名词解释\n1.“三项制度”：指行政执法公示等制度。\n云陂区人民政府办公室　2025年2月24日印发`, "2025-02-24"],
])("the day of a report that ends in %j", (tail, day) => {
  expect(readReport(`云陂区人民政府\n关于2024年度法治政府建设情况的报告\n${BODY}\n${tail}`).facts.publishedOn).toBe(day);
});

test("who printed a speech's papers is no line of its headline", () => {
  const { title, publishedOn } = readReport(`云陂区九届人大四次会议秘书处　2025年1月6日印\n政府工作报告\n——2025年1月8日在云陂区第九届人民代表大会第四次会议上\n区长　某某\n各位代表：\n${BODY}`).facts;
  expect([title, publishedOn]).toEqual(["政府工作报告", "2025-01-06"]);
});
