import { describe, expect, test } from "vitest";
import { readReport } from "@/lib/domain/report/read-report";

describe("title, issuer, year and publication day", () => {
  test.each([
    ["甲区人民政府关于2023年度法治政府建设情况的报告\n来源：区司法局 发布时间：2024-02-28 10:47\n一、成效", ["甲区人民政府", 2023, "2024-02-28"]],
    ["乙市二〇二二年法治政府建设工作报告\n一、成效\n依法行政。\n乙市人民政府\n二〇二三年三月九日", ["乙市人民政府", 2022, "2023-03-09"]],
    ["丙县法治政府建设情况报告\n信息来源：丙县司法局 发布日期：2024/3/1\n2023年，全县依法行政，现将有关情况报告如下。\n一、成效", ["丙县司法局", 2023, "2024-03-01"]],
    ["丁区法治政府建设工作报告\n2024.01.05\n一、成效", ["", null, "2024-01-05"]],
    ["己区法治政府建设工作报告\n始于1911年，今有2023年度工作报告如下。\n2023年，依法行政。\n一、成效", ["", 2023, null]],
    ["戊区2023年法治政府建设工作报告\n发布时间：2024-13-45\n一、成效", ["", 2023, null]],
  ])("in %j", (text, expected) => {
    const { issuer, year, publishedOn } = readReport(text).facts;
    expect([issuer, year, publishedOn]).toEqual(expected);
  });
});

test("what is missing is told", () => {
  expect(readReport("一、成效\n二、存在的不足\n三、下一步打算").messages.map(({ code }) => code)).toEqual(["no-title", "no-issuer", "no-year", "no-published-day"]);
});
