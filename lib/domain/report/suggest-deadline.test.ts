import { expect, test } from "vitest";
import { addDays, asDay } from "@/lib/domain/calendar/day";
import { hintsIn } from "@/lib/domain/report/hints/hints-in";
import type { Hint } from "@/lib/domain/report/model";
import { suggestDeadline } from "@/lib/domain/report/suggest-deadline";
import { fc } from "@/tests/support/property";

const today = asDay("2024-03-01");
const span = { start: 4, end: 12 };

function deadline(day: string, dates: "task" | "document" = "task", at = span): Hint {
  return { kind: "deadline", rule: "day", span: at, day: asDay(day), dates };
}

test("30 November of the year after the reported one", () => {
  expect(suggestDeadline({ kind: "arrangement", hints: [], reportYear: 2023, today })).toEqual({ day: "2024-11-30", reason: "default" });
});

test("the usual day is a setting", () => {
  expect(suggestDeadline({ kind: "shortcoming", hints: [], reportYear: 2023, today, defaultMonthDay: "12-31" }).day).toBe("2024-12-31");
  expect(suggestDeadline({ kind: "shortcoming", hints: [], reportYear: 2024, today, defaultMonthDay: "02-29" })).toEqual({ day: null, reason: "no-such-day" });
});

test("the text says otherwise", () => {
  expect(suggestDeadline({ kind: "arrangement", hints: [deadline("2024-06-30")], reportYear: 2023, today })).toEqual({ day: "2024-06-30", reason: "text", span });
});

test("of several days the last ends the task", () => {
  const later = { start: 30, end: 36 };
  const hints = [deadline("2024-06-30"), deadline("2024-09-30", "task", later), deadline("2024-05-01")];
  expect(suggestDeadline({ kind: "arrangement", hints, reportYear: 2023, today })).toEqual({ day: "2024-09-30", reason: "text", span: later });
});

test("the end of a plan of several years dates the plan, not the task", () => {
  expect(suggestDeadline({ kind: "arrangement", hints: [deadline("2025-12-31", "document")], reportYear: 2023, today })).toEqual({ day: "2024-11-30", reason: "default" });
});

test("hints that are not days set nothing", () => {
  const hints: Hint[] = [{ kind: "frequency", rule: "stated", span }, { kind: "deadline", rule: "vague", span }];
  expect(suggestDeadline({ kind: "arrangement", hints, reportYear: 2023, today }).reason).toBe("default");
});

test("a day in a shortcoming up to the reported year's end tells what happened", () => {
  expect(suggestDeadline({ kind: "shortcoming", hints: [deadline("2023-06-30")], reportYear: 2023, today })).toEqual({ day: "2024-11-30", reason: "default" });
  expect(suggestDeadline({ kind: "shortcoming", hints: [deadline("2024-06-30")], reportYear: 2023, today }).reason).toBe("text");
});

test.each(["办案质效不高。上半年行政复议纠错率达15%。", "今年以来，执法力量仍然不足。", "全年仅开展3次宣传", "三季度投诉办结率只有六成"])("%s: what a shortcoming tells of its year is nobody's deadline", (text) => {
  const hints = hintsIn(text, { start: 0, end: text.length }, { kind: "shortcoming", year: 2023, publishedOn: null });
  expect(suggestDeadline({ kind: "shortcoming", hints, reportYear: 2023, today })).toEqual({ day: "2024-11-30", reason: "default" });
});

test("a day already past is left blank; today is not past", () => {
  expect(suggestDeadline({ kind: "arrangement", hints: [], reportYear: 2022, today })).toEqual({ day: null, reason: "past" });
  expect(suggestDeadline({ kind: "arrangement", hints: [deadline("2024-02-29")], reportYear: 2023, today })).toEqual({ day: null, reason: "past", span });
  expect(suggestDeadline({ kind: "arrangement", hints: [deadline("2024-03-01")], reportYear: 2023, today }).day).toBe("2024-03-01");
});

test("without the year there is no day to propose", () => {
  expect(suggestDeadline({ kind: "arrangement", hints: [], reportYear: null, today })).toEqual({ day: null, reason: "no-year" });
});

test("never a day that is past, and never the plan's", () => {
  const hint = fc.record({ offset: fc.integer({ min: -800, max: 800 }), dates: fc.constantFrom("task" as const, "document" as const) });
  fc.assert(
    fc.property(fc.array(hint), fc.option(fc.integer({ min: 2019, max: 2026 })), fc.constantFrom("shortcoming" as const, "arrangement" as const), (drawn, reportYear, kind) => {
      const hints = drawn.map(({ offset, dates }) => deadline(addDays(today, offset), dates));
      const { day, reason } = suggestDeadline({ kind, hints, reportYear, today });
      expect(day === null).toBe(["past", "no-year", "no-such-day"].includes(reason));
      if (day === null) return;
      expect(day >= today).toBe(true);
      if (reason === "text") expect(hints.some((h) => h.day === day && h.dates === "task")).toBe(true);
      else expect(day).toBe(`${reportYear! + 1}-11-30`);
    }),
  );
});
