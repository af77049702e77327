import { expect, test } from "vitest";
import { readReport } from "@/lib/domain/report/read-report";

const HEAD = "甲区人民政府关于2023年度法治政府建设情况的报告\n发布时间：2024-02-28\n";

function messages(body: string): unknown[] {
  const { text, messages: found } = readReport(HEAD + body);
  return found.map(({ code, values, span }) => [code, values, span ? text.slice(span.start, span.end) : null]);
}

const QUIET = "一、存在的不足\n（一）甲。\n二、下一步打算\n（一）乙。";

test("a report without oddities has no messages", () => {
  expect(messages(QUIET)).toEqual([]);
});

test.each([
  ["一、下一步打算\n（一）乙。", "no-shortcomings", {}, null],
  ["一、存在的不足\n（一）甲。", "no-arrangements", {}, null],
  [`${QUIET}落实《规划（20212025年）》。`, "suspect-joined-years", { words: "20212025年" }, "20212025年"],
  [`${QUIET}\n（三）丙。`, "label-skips", { label: "（三）", expected: 2 }, "（三）"],
  [`${QUIET}\n（二）加强监督。${"持续开展执法案卷评查和执法监督，".repeat(3)}成效明显`, "missing-full-stop", { kind: "arrangements", labels: "（二）", count: 1 }, "查和执法监督，成效明显"],
  [`${QUIET}\n附件：\n打印 关闭`, "attachments-empty", {}, "附件："],
  [`${QUIET}\n甲区人民政府\n联系电话：022-82138888，13800138000`, "secrecy-warning", { what: "telephone", count: 2 }, "022-82138888"],
  [`${QUIET}\n公开属性：内部资料`, "secrecy-warning", { what: "internalMatter", count: 1 }, "内部资料"],
  [`${QUIET}落\ufffd实。`, "damaged-characters", { count: 1 }, "\ufffd"],
])("%j", (body, code, values, span) => {
  expect(messages(body)).toEqual([[code, values, span === null ? null : expect.stringContaining(span)]]);
});

test("attachments with names are not empty, and a chain that starts anew skips nothing", () => {
  expect(messages(`${QUIET}\n附件：\n1.指标表.xlsx`)).toEqual([]);
  expect(messages("一、存在的不足\n问题：一是甲；二是乙。原因：一是丙；二是丁。\n二、下一步打算\n（一）乙。")).toEqual([]);
});
