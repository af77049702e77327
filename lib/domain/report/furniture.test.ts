import { expect, test } from "vitest";
import { readReport } from "@/lib/domain/report/read-report";

const REPORT = "甲区人民政府关于2023年度法治政府建设情况的报告";
const BODY = "一、存在的不足\n（一）执法力量薄弱。部分镇街持证执法人员数量不足，执法装备配备不到位，影响执法效果。";

function setAside(head: string, foot: string): string[] {
  const { text, dropped } = readReport(`${head}\n${REPORT}\n${BODY}\n${foot}`);
  return dropped.map(({ why, start, end }) => `${why} ${text.slice(start, end)}`);
}

test.each([
  ["您的浏览器版本过低，建议使用新版浏览器", "browser-banner"],
  ["您当前的位置：首页>政务公开", "breadcrumb"],
  ["首页 > 政务公开 > 法治政府", "breadcrumb"],
  ["索引号：000-1", "source-line"],
  ["[发布日期]：2024-01-01", "source-line"],
  ["2024-01-01 10:00", "source-line"],
  ["【打印】【关闭】", "print-buttons"],
  ["分享到：微信", "share-bar"],
  ["首页 | 政务公开 | 走进甲区", "menu"],
  ["任何一行导航", "menu"],
])("above the title %j is set aside: %s", (line, why) => {
  expect(setAside(line, "")).toEqual([`${why} ${line}`]);
});

test("the document's own words above the title are kept", () => {
  expect(setAside("甲政报〔2024〕3号", "")).toEqual([]);
});

test("below the report: attachments, buttons, and what follows them", () => {
  expect(setAside("", "附件：\n1.指标表.xlsx\n分享到：\n打印本页 关闭窗口\n某条新闻标题\n版权所有：甲区人民政府")).toEqual([
    "attachments 附件：",
    "attachments 1.指标表.xlsx",
    "share-bar 分享到：",
    "print-buttons 打印本页 关闭窗口",
    "menu 某条新闻标题",
    "menu 版权所有：甲区人民政府",
  ]);
});

test("inside the report only buttons and page numbers are set aside", () => {
  const { text, dropped, passages } = readReport(`${REPORT}\n一、存在的不足\n来源：渠道单一的问题没有解决。\n- 3 -\n位置：偏远地区服务不足。\n${BODY.slice(8)}`);
  expect(dropped.map(({ why, start, end }) => `${why} ${text.slice(start, end)}`)).toEqual(["other - 3 -"]);
  expect(passages.map(({ span }) => text.slice(span.start, span.end)).slice(0, 2)).toEqual(["来源：渠道单一的问题没有解决。", "位置：偏远地区服务不足。"]);
});

test("signature, day and set phrases are of no clause", () => {
  const { text, clauses, passages } = readReport(`${REPORT}\n${BODY}\n特此报告。\n甲区人民政府\n2024年1月8日\n（此件公开发布）\n打印 关闭`);
  expect(text.slice(0, clauses[0]!.span.end)).toMatch(/影响执法效果。$/);
  expect(passages).toHaveLength(1);
});
