import { describe, expect, test } from "vitest";
import { linesOf } from "@/lib/domain/report/paragraphs";
import { readParagraphs, readReport } from "@/lib/domain/report/read-report";

describe("title, issuer, year and publication day", () => {
  test.each([
    ["甲区人民政府关于2023年度法治政府建设情况的报告\n来源：区司法局 发布时间：2024-02-28 10:47\n一、成效", ["甲区人民政府", 2023, "2024-02-28"]],
    ["乙市二〇二二年法治政府建设工作报告\n一、成效\n依法行政。\n乙市人民政府\n二〇二三年三月九日", ["乙市人民政府", 2022, "2023-03-09"]],
    ["丙县法治政府建设情况报告\n信息来源：丙县司法局 发布日期：2024/3/1\n2023年，全县依法行政，现将有关情况报告如下。\n一、成效", ["丙县司法局", 2023, "2024-03-01"]],
    ["丁区法治政府建设工作报告\n2024.01.05\n一、成效", ["", null, "2024-01-05"]],
    ["己区法治政府建设工作报告\n始于1911年，今有2023年度工作报告如下。\n2023年，依法行政。\n一、成效", ["", 2023, null]],
    ["庚区人民政府关于2023年度法治政府建设情况的报告\n一、成效\n持续加大重点领域执法力度，推进执法规范化建设，有效提升执法质量和群众满意度。\n附件：1.指标表\n2.清单\n庚区人民政府\n2024年2月6日\n庚区人民政府办公室　2024年2月8日印发", ["庚区人民政府", 2023, "2024-02-08"]],
    ["某市辛区人民政府文件\n辛区人民政府\n关于2023年度法治政府建设情况的报告\n一、成效\n甲。\n某市辛区人民政府\n2024年2月6日", ["某市辛区人民政府", 2023, "2024-02-06"]],
    ["中共壬镇委员会\n壬镇人民政府\n壬镇2021年度法治政府建设工作总结及2022年工作计划\n一、总结\n甲。", ["壬镇人民政府", 2021, null]],
    ["政府工作报告\n（2025年1月8日在癸市第五届人民代表大会第四次会议上）\n市长　某某\n各位代表：\n一、过去一年工作回顾\n甲。", ["癸市人民政府", 2024, "2025-01-08"]],
    ["子县财政局法治政府建设年度报告\n2023年，子县财政局依法行政。\n一、成效", ["子县财政局", 2023, null]],
    ["丑乡2022年度依法行政工作总结\n丑乡人民政府在县委领导下开展工作。\n一、成效", ["丑乡人民政府", 2022, null]],
    ["寅区教育局2023年度法治政府建设工作计划落实情况报告\n寅区教育局局长、党组书记　某某\n一、成效", ["寅区教育局", 2023, null]],
    ["戊区2023年法治政府建设工作报告\n发布时间：2024-13-45\n一、成效", ["", 2023, null]],
  ])("in %j", (text, expected) => {
    const { issuer, year, publishedOn } = readReport(text).facts;
    expect([issuer, year, publishedOn]).toEqual(expected);
  });
});

test("what is missing is told", () => {
  expect(readReport("一、成效\n二、存在的不足\n三、下一步打算").messages.map(({ code }) => code)).toEqual(["no-title", "no-issuer", "no-year", "no-published-day"]);
});

test("the day that a page's head states is the day of publication, after one that the page shows as such", () => {
  const published = (line: string) => {
    const text = `甲区人民政府关于2023年度法治政府建设情况的报告\n${line}\n一、成效\n甲。\n甲区人民政府\n2024年2月6日`;
    return readParagraphs(text, linesOf(text), { publishedOn: "2024-03-12 09:41" }).facts.publishedOn;
  };
  expect(["发布时间：2024-03-11", "成文日期：2024-02-06", "（公开）"].map(published)).toEqual(["2024-03-11", "2024-03-12", "2024-03-12"]);
});
