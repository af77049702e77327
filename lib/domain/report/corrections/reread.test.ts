import { expect, test } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import { candidate, draft, FIRST, FOURTH_ARRANGEMENT, passage, quotes, reading, SECOND, spanOf, THIRD, untouched } from "@/lib/domain/report/corrections/sample-draft.fixture";
import { readReport } from "@/lib/domain/report/read-report";

const { text } = reading;
const section = (words: string) => reading.clauses.find(({ level, heading }) => level === 1 && text.slice(heading.start, heading.end).includes(words))!.key;
const ARRANGEMENTS = section("主要安排");
const LEADERSHIP = section("第一责任人");

test("a section that announces nothing has no passages and no candidates", () => {
  const changed = draft({ type: "set-section-kind", clauseKey: ARRANGEMENTS, kind: "other" });
  expect(changed.passages).toHaveLength(3);
  expect(changed.candidates.map(({ key }) => key)).toEqual([FIRST, SECOND, THIRD]);
  expect(new Set(changed.clauses.filter(({ span }) => span.start > spanOf("四、下一").start).map(({ kind }) => kind))).toEqual(new Set(["other"]));
});

test("changed back it is read again, with the titles and units a person gave", () => {
  const corrections: Correction[] = [
    { type: "retitle", candidateKey: FOURTH_ARRANGEMENT, title: "规范执法" },
    { type: "set-assignment", candidateKey: FOURTH_ARRANGEMENT, leadUnitId: "u1" },
    { type: "set-section-kind", clauseKey: ARRANGEMENTS, kind: "shortcomings" },
  ];
  const changed = draft(...corrections);
  expect(candidate(changed, "(四)坚持")).toMatchObject({ kind: "shortcoming", title: "规范执法", leadUnitId: "u1" });
});

test("another section's corrections stand", () => {
  const corrections: Correction[] = [
    { type: "retitle", candidateKey: FIRST, title: "压实责任" },
    { type: "merge", candidateKeys: [THIRD, FOURTH_ARRANGEMENT], into: THIRD },
    { type: "set-section-kind", clauseKey: LEADERSHIP, kind: "arrangements" },
  ];
  const changed = draft(...corrections);
  expect(changed.passages.length).toBeGreaterThan(11);
  expect(candidate(changed, "一是法治政府").title).toBe("压实责任");
  expect(passage(changed, "定期对全区")).toMatchObject({ disposition: "merged", candidateKeys: [THIRD] });
});

test("what a person added and merged keeps its words, but no measure of a section that names none", () => {
  const own = spanOf("责任链条需进一步拧紧");
  const corrections: Correction[] = [
    { type: "add-from-selection", span: own, kind: "shortcoming" },
    { type: "merge", candidateKeys: [`h${own.start}`, FOURTH_ARRANGEMENT], into: `h${own.start}` },
    { type: "set-section-kind", clauseKey: ARRANGEMENTS, kind: "other" },
  ];
  const changed = draft(...corrections);
  const added = changed.candidates.find(({ rule }) => rule === "selection")!;
  expect(draft(...corrections.slice(0, 2)).candidates.find(({ rule }) => rule === "selection")!.measures).toHaveLength(3);
  expect(added.measures).toEqual([]);
  expect(quotes(added).join()).toContain("继续开展执法案卷评查工作");
});

test("a candidate elsewhere gives back the sentences read anew, one added by selection keeps its words", () => {
  const corrections: Correction[] = [
    { type: "merge", candidateKeys: [THIRD, FOURTH_ARRANGEMENT], into: THIRD },
    { type: "add-from-selection", span: spanOf("开展执法案卷评查工作"), kind: "arrangement" },
    { type: "set-section-kind", clauseKey: ARRANGEMENTS, kind: "other" },
  ];
  const changed = draft(...corrections);
  expect(quotes(candidate(changed, "三是行政"))).toEqual([text.slice(passage(changed, "三是").span.start, passage(changed, "三是").span.end)]);
  expect(changed.candidates[3]).toMatchObject({ rule: "selection", sources: [{ passageKey: null }] });
});

test("the facts are editable; another year means other days", () => {
  const changed = draft({ type: "set-facts", title: " 报告 ", year: 2022, publishedOn: asDay("2023-02-28") });
  expect(changed.facts).toEqual({ ...reading.facts, title: "报告", year: 2022, publishedOn: "2023-02-28" });
  expect(changed.candidates.map(({ title }) => title)).toEqual(untouched.candidates.map(({ title }) => title));
  expect(draft({ type: "set-facts", year: null }).facts.year).toBeNull();
});

test("a title sentence keeps its day when the sentences after it change", () => {
  const small = readReport(
    "某区2023年度法治政府建设情况的报告\n一、2023年度推进法治政府建设的主要成效\n(一)依法履职。调整职权。\n二、下一年度推进法治政府建设的主要安排\n(一)6月底前规范执法。开展案卷评查。加强监督。",
  );
  const drop = draftOf(small, [{ type: "drop-passage", passageKey: small.passages.at(-1)!.key, reason: "表述" }]);
  const days = (from: readonly { hints: readonly { day?: string }[] }[]) => from.flatMap(({ hints }) => hints.flatMap(({ day }) => day ?? []));
  expect(days(small.candidates)).toEqual(["2024-06-30"]);
  expect(days(drop.candidates)).toEqual(["2024-06-30"]);
});

test("with another year the text's days are read anew, and nothing else changes", () => {
  const same = draft({ type: "set-facts", year: 2022 }, { type: "set-facts", year: 2023 });
  expect(same).toEqual(untouched);
});

test("with another day of speaking, the days of a report on rectification are others too", () => {
  const inspected = readReport("甲区委关于2024年巡察整改进展情况的通报\n一、存在的问题\n(一)台账不全。\n二、下一步工作安排\n(一)完善台账。10月底前完成补录。");
  const daysOf = (...corrections: Correction[]) => draftOf(inspected, corrections).candidates.flatMap(({ hints }) => hints.flatMap(({ day }) => day ?? []));
  expect(daysOf({ type: "set-facts", publishedOn: asDay("2024-06-30") })).toEqual(["2024-10-31"]);
  expect(daysOf({ type: "set-facts", publishedOn: asDay("2025-06-30") })).toEqual(["2025-10-31"]);
});
