import { expect, test } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import { findDeadlines } from "@/lib/domain/report/hints/deadlines";
import { yearMeant } from "@/lib/domain/report/hints/year-meant";

function meant(words: string, publishedOn: string | null = null): unknown {
  const [found] = findDeadlines(words, { kind: "arrangement", year: 2023, publishedOn: publishedOn === null ? null : asDay(publishedOn) });
  return yearMeant(found!, words.slice(found!.start, found!.end), 2023);
}

test.each([
  ["6月底前完成", null, { by: "after", year: 2024 }],
  ["上半年完成", null, { by: "after", year: 2024 }],
  ["年底前完成", null, { by: "after", year: 2024 }],
  ["全年完成10件", null, { by: "after", year: 2024 }],
  ["1月前完成", null, { by: "after", year: 2024 }],
  ["12月底前完成", "2023-11-06", { by: "within", year: 2023 }],
  ["3月底前完成", "2023-11-06", { by: "after", year: 2024 }],
  ["今年6月底前完成", null, { by: "word", word: "今年", year: 2024 }],
  ["明年6月底前完成", null, { by: "word", word: "明年", year: 2024 }],
  ["明年6月底前完成", "2024-03-06", { by: "word", word: "明年", year: 2025 }],
  ["2024年6月底前完成", null, null],
  ["２０２４年底前完成", null, null],
  ["到2025年完成", null, null],
])("%s, published on %s", (words, publishedOn, expected) => {
  expect(meant(words.replace(/[０-９]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)), publishedOn)).toEqual(expected);
});

test("a year that was corrected since is not given as the reason; a plan's end has none", () => {
  const [found] = findDeadlines("6月底前完成", { kind: "arrangement", year: 2023, publishedOn: null });
  expect(yearMeant(found!, "6月底前", 2021)).toEqual({ by: "other", year: 2024 });
  expect(yearMeant(found!, "6月底前", null)).toEqual({ by: "other", year: 2024 });
  const [plan] = findDeadlines("落实“十四五”规划", { kind: "arrangement", year: 2023, publishedOn: null });
  expect(yearMeant(plan!, "“十四五”", 2023)).toBeNull();
});
