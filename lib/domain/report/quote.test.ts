import { expect, test } from "vitest";
import { quoteOf, quoteRuns } from "@/lib/domain/report/quote";
import { fc } from "@/tests/support/property";

const PARAGRAPH =
  "主要表现在以下方面。一是法治政府建设工作整体推进不均衡,责任链条需进一步拧紧,工作整体水平有待提升。二是推进法治化营商环境建设质效有待进一步提升。三是行政执法效果有待提升,有的单位执法人员整体年龄结构偏大,存在不同程度的程序瑕疵。";
const TEXT = `二、存在的不足\n${PARAGRAPH}\n三、履行职责`;

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
}

test("a sentence stands between its neighbours, cut at a pause", () => {
  expect(quoteOf(TEXT, spanOf("二是推进法治化营商环境建设质效有待进一步提升。"), 24)).toEqual({
    before: "责任链条需进一步拧紧,工作整体水平有待提升。",
    words: "二是推进法治化营商环境建设质效有待进一步提升。",
    after: "三是行政执法效果有待提升",
    cutBefore: true,
    cutAfter: true,
  });
});

test("the neighbours end with the paragraph", () => {
  const first = quoteOf(TEXT, spanOf("主要表现在以下方面。"));
  expect([first.before, first.cutBefore]).toEqual(["", false]);
  const last = quoteOf(TEXT, spanOf("存在不同程度的程序瑕疵。"));
  expect([last.after, last.cutAfter]).toEqual(["", false]);
});

test("without a pause in reach the neighbour is cut in mid-phrase", () => {
  expect(quoteOf(TEXT, spanOf("责任链条需进一步拧紧"), 5)).toMatchObject({ before: "进不均衡,", after: ",工作整体", cutBefore: true, cutAfter: true });
  expect(quoteOf(TEXT, spanOf("责任链条"), 3)).toMatchObject({ after: "需进一" });
  expect(quoteOf(TEXT, spanOf("责任链条"), 6)).toMatchObject({ after: "需进一步拧紧" });
});

test("a half-width mark between Chinese characters is a run of its own", () => {
  expect(quoteRuns("计划(2023—2025年)》,确定:1,840件,“放管服”;改(试行)革, 好")).toEqual([
    { text: "计划(2023—2025年)》", mark: false },
    { text: ",", mark: true },
    { text: "确定:1,840件", mark: false },
    { text: ",", mark: true },
    { text: "“放管服”", mark: false },
    { text: ";", mark: true },
    { text: "改(试行)革, 好", mark: false },
  ]);
});

const alphabet = fc.constantFrom("改", "革", ",", ";", ":", "(", ")", "“", "”", "。", "a", "1", " ", "𠮷", "\n", "\ud842");
const words = fc.string({ unit: alphabet, maxLength: 60 });

test("the runs joined are the original, and no plain run hides a mark", () => {
  fc.assert(
    fc.property(words, (text) => {
      const runs = quoteRuns(text);
      expect(runs.map((run) => run.text).join("")).toBe(text);
      for (const run of runs) {
        expect(run.text).not.toBe("");
        if (run.mark) expect(",;:").toContain(run.text);
        else expect(run.text).not.toMatch(/[\u4e00-\u9fff][,;:][\u4e00-\u9fff]/);
      }
    }),
  );
});

test("a quote is the text around the span, within reach and well formed", () => {
  const wellFormed = words.filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(wellFormed, fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 20 }), (text, a, b, reach) => {
      const start = Math.min(a, b, text.length);
      const end = Math.min(Math.max(a, b), text.length);
      const quote = quoteOf(text, { start, end }, reach);
      expect(quote.words).toBe(text.slice(start, end));
      expect(text.slice(0, start).endsWith(quote.before)).toBe(true);
      expect(text.slice(end).startsWith(quote.after)).toBe(true);
      expect(quote.before + quote.after).not.toContain("\n");
      expect(quote.before.length).toBeLessThanOrEqual(reach);
      expect(quote.after.length).toBeLessThanOrEqual(reach);
      if (text.slice(0, start).isWellFormed()) expect(quote.before.isWellFormed()).toBe(true);
      if (text.slice(end).isWellFormed()) expect(quote.after.isWellFormed()).toBe(true);
    }),
  );
});
