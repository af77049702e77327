import { describe, expect, test } from "vitest";
import { asDay, type Day } from "@/lib/domain/calendar/day";
import { findHints } from "@/lib/domain/report/hints/find-hints";
import { lacksOf } from "@/lib/domain/report/hints/lacks";
import { foldWidth } from "@/lib/domain/report/layers";
import type { CommitmentKind, HintKind } from "@/lib/domain/report/model";

const SPOKEN = { kind: "arrangement", year: 2023, publishedOn: null } as const;

function hints(text: string, kind: HintKind, year: number | null = 2023, publishedOn: Day | null = null, spokenIn: CommitmentKind = "arrangement"): string[] {
  const found = findHints(foldWidth(text), { start: 0, end: text.length }, { kind: spokenIn, year, publishedOn });
  return found.filter((hint) => hint.kind === kind).map(({ rule, span, day, dates }) => [rule, text.slice(span.start, span.end), ...(day ? [day] : []), ...(dates === "document" ? ["document"] : [])].join(" "));
}

describe("days, meant in the year after the reported one", () => {
  test.each([
    ["2024年9月30日前印发", ["day 2024年9月30日前 2024-09-30"]],
    ["9月30日前印发", ["day 9月30日前 2024-09-30"]],
    ["6月底前完成", ["month-end 6月底前 2024-06-30"]],
    ["今年２月末完成", ["month-end 今年２月末 2024-02-29"]],
    ["6月前完成", ["before-month 6月前 2024-05-31"]],
    ["第一季度完成", ["quarter 第一季度 2024-03-31"]],
    ["三季度末前完成", ["quarter 三季度末前 2024-09-30"]],
    ["上半年完成", ["half-year 上半年 2024-06-30"]],
    ["年底前完成", ["year-end 年底前 2024-12-31"]],
    ["2025年底前完成", ["year-end 2025年底前 2025-12-31"]],
    ["本年度内完成", ["year-end 本年度内 2024-12-31"]],
    ["到2025年实现", ["by-year 到2025年 2025-12-31"]],
    ["2026年前实现", ["before-year 2026年前 2025-12-31"]],
    ["六月底前更换车辆", ["month-end 六月底前 2024-06-30"]],
    ["十二月底前", ["month-end 十二月底前 2024-12-31"]],
    ["2025年年底前完成", ["year-end 2025年年底前 2025-12-31"]],
    ["明年年底前完成", ["year-end 明年年底前 2024-12-31"]],
    ["9月完成验收", ["month 9月 2024-09-30"]],
    ["开展轮训\t党校\t2024年6月", ["month 2024年6月 2024-06-30"]],
    ["开展轮训\t3月—10月", ["month 3月—10月 2024-10-31"]],
    ["开展轮训\t2024.5.20", ["day 2024.5.20 2024-05-20"]],
    ["开展轮训\t2025年", ["named-year 2025年 2025-12-31"]],
    ["今年完成10件", ["named-year 今年 2024-12-31"]],
    ["下一年度认真整改", ["named-year 下一年度 2024-12-31"]],
    ["落实《行动计划（2023—2025年）》", ["plan-years 2023—2025年 2025-12-31 document"]],
    ["落实《规划(2024-2026)》", ["plan-years 2024-2026 2026-12-31 document"]],
    ["落实《纲要(20212025年)》", ["plan-years-joined 20212025年 2025-12-31 document"]],
    ["落实“十四五”规划", ["five-year-plan “十四五” 2025-12-31 document"]],
  ])("%s", (text, expected) => {
    expect(hints(text, "deadline")).toEqual(expected);
  });

  test.each(["2023年12月底前完成", "截至6月底", "每季度通报", "三年内", "2024年9月30日", "制定2024年目录", "修订《2024年底前任务清单》", "2025—2023年", "13月底前", "2月30日前", "近年内", "去年底", "今年以来"])("%s: none", (text) => {
    expect(hints(text, "deadline")).toEqual([]);
  });

  test.each([
    ["12月底前完成", "2023-11-16", ["month-end 12月底前 2023-12-31"]],
    ["2023年12月底前完成", "2023-11-06", ["month-end 2023年12月底前 2023-12-31"]],
    ["12月底前完成，3月底前完成", "2023-12-20", ["month-end 12月底前 2024-12-31", "month-end 3月底前 2024-03-31"]],
    ["明年6月底前报告", "2024-12-20", ["month-end 明年6月底前 2025-06-30"]],
    ["明年6月底前报告", "2023-12-20", ["month-end 明年6月底前 2024-06-30"]],
    ["2023年9月底前完成", "2023-11-06", []],
  ])("%s, published on %s", (text, publishedOn, expected) => {
    expect(hints(text, "deadline", 2023, asDay(publishedOn))).toEqual(expected);
  });

  test.each(["上半年行政复议纠错率达15%", "今年以来，执法力量仍然不足", "全年仅开展3次宣传", "三季度投诉办结率只有六成", "12月底仍有6项未办结", "9月建成的系统尚未启用", "截至年底前的数据"])("%s, in a shortcoming: none", (text) => {
    expect(hints(text, "deadline", 2023, null, "shortcoming")).toEqual([]);
  });

  test.each([
    ["尚未完成，6月底前补齐", ["month-end 6月底前 2024-06-30"]],
    ["预计9月完成整改", ["month 9月 2024-09-30"]],
    ["明年上半年整改到位", ["half-year 明年上半年 2024-06-30"]],
    ["2024年6月底完成整改", ["month-end 2024年6月底 2024-06-30"]],
    ["人员不足\t补充3名\t三季度", ["quarter 三季度 2024-09-30"]],
    ["人员不足\t补充3名\t6月底完成\t区司法局", ["month-end 6月底 2024-06-30"]],
  ])("%s, in a shortcoming", (text, expected) => {
    expect(hints(text, "deadline", 2023, null, "shortcoming")).toEqual(expected);
  });

  test("without a report's year a day is found, not dated", () => {
    expect(hints("6月底前完成", "deadline", null)).toEqual(["month-end 6月底前"]);
    expect(hints("2024年6月底前完成", "deadline", null)).toEqual(["month-end 2024年6月底前 2024-06-30"]);
  });
});

test.each([
  ["定期对数据进行监测", ["vague 定期"]],
  ["不定期抽查", ["vague 不定期"]],
  ["每季度通报一次", ["stated 每季度"]],
  ["每月至少2次", ["stated 每月至少2次"]],
  ["每两个月召开会议", ["stated 每两个月"]],
  ["逐月调度，月度通报", ["stated 逐月", "stated 月度"]],
  ["一年两次评估", ["stated 一年两次"]],
  ["年度报告，3月报告", []],
])("how often: %s", (text, expected) => {
  expect(hints(text, "frequency")).toEqual(expected);
});

test.each([
  ["完成率99.1%", ["share 99.1%"]],
  ["率达90％以上", ["share 达90％以上"]],
  ["不少于12场", ["count 不少于12场"]],
  ["汇聚数据1.2万余条", ["count 1.2万余条"]],
  ["召开两次会议，组织十五场", ["count 两次", "count 十五场"]],
  ["站点全覆盖", ["full-coverage 全覆盖"]],
  ["推进“12345”热线、“一件事一次办”、三年行动", []],
  ["修订《8项清单》", []],
  ["6月底前完成", []],
  ["提高到90%以上，不超过15日办结", ["share 提高到90%以上", "count 不超过15日"]],
  ["每周不少于两个半天，外部董事不低于三分之一", ["count 不少于两个半天", "share 不低于三分之一"]],
  ["中央八项规定，三个方面，第3项", []],
])("how much: %s", (text, expected) => {
  expect(hints(text, "quantity")).toEqual(expected);
});

test.each([
  ["开展不少于12次行政执法检查。", ["次", "行政执法检查"]],
  ["组织法治督察不少于4次，", ["次", "法治督察"]],
  ["推动8个社区法律顾问室实现升级", ["个", "社区法律顾问室"]],
  ["稳定粮食播种面积34.2万亩以上", ["万亩", "粮食播种面积"]],
  ["全市农产品定量检测达到2.5批次/千人", ["批次/千人", "全市农产品定量检测"]],
  ["配备不少于600台（套）计量设施", ["台（套）", "计量设施"]],
  ["诉讼案件应诉率提高到90%", ["%", "诉讼案件应诉率"]],
  ["调解成功率达到百分之九十五", ["%", "调解成功率"]],
  ["办结时限不超过15日", ["日", "办结时限"]],
  ["实现村级法律顾问全覆盖", [undefined, "村级法律顾问"]],
  ["培训不少于40学时", ["学时", "培训"]],
  ["完成3座水库除险加固", ["座", "水库除险加固"]],
])("what is counted, in what: %s", (text, expected) => {
  const [hint] = findHints(foldWidth(text), { start: 0, end: text.length }, SPOKEN).filter(({ kind }) => kind === "quantity");
  expect([hint!.unit, hint!.object]).toEqual(expected);
});

test.each([
  ["落实《关于贯彻落实〈关于建立清单制度的意见〉的通知》", ["book-marks 《关于贯彻落实〈关于建立清单制度的意见〉的通知》"]],
  ["《甲》和《乙（试行）》", ["book-marks 《甲》", "book-marks 《乙（试行）》"]],
  ["（详见《甲》）", ["book-marks 《甲》"]],
  ["《未完", []],
])("named documents: %s", (text, expected) => {
  expect(hints(text, "document")).toEqual(expected);
});

test.each([
  ["由区司法局会同市场监管局", ["named-unit 区司法局", "named-unit 市场监管局"]],
  ["区委依法治区办牵头，区委宣传部配合", ["named-unit 区委依法治区办", "named-unit 区委宣传部"]],
  ["各镇街、各部门", ["unit-group 各镇街", "unit-group 各部门"]],
  ["企业、政府部门、行业协会", []],
])("units: %s", (text, expected) => {
  expect(hints(text, "unit")).toEqual(expected);
});

test.each([
  ["进一步加强督察，推动任务落实。", ["slogan-verb 进一步加强", "slogan-verb 推动"]],
  ["健全完善机制，持续深化改革", ["slogan-verb 健全完善", "slogan-verb 持续深化"]],
  ["办结率提高到90%", []],
  ["落实《持续优化营商环境方案》", []],
])("slogans: %s", (text, expected) => {
  expect(hints(text, "slogan")).toEqual(expected);
});

test.each([
  ["推动提升整体工作水平。", ["who", "when", "quantity", "result"]],
  ["出台管理办法。", ["who", "when", "quantity"]],
  ["区司法局6月底前完成评查10件。", []],
  ["定期对数据进行监测。", ["who", "when", "quantity", "result", "frequency"]],
  ["每季度开展执法检查。", ["who", "when", "quantity", "result"]],
  ["落实《行动计划（2023—2025年）》。", ["who", "when", "quantity", "result"]],
])("left open: %s", (text, expected) => {
  const span = { start: 0, end: text.length };
  expect(lacksOf(text, span, findHints(text, span, SPOKEN))).toEqual(expected);
});

test("when it is to be done stays open where a shortcoming tells what was", () => {
  const text = "全年仅开展3次宣传。";
  const span = { start: 0, end: text.length };
  const lacks = (kind: CommitmentKind) => lacksOf(text, span, findHints(text, span, { ...SPOKEN, kind }));
  expect([lacks("shortcoming"), lacks("arrangement")]).toEqual([["who", "when"], ["who"]]);
});
