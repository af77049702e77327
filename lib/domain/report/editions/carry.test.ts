import { describe, expect, it } from "vitest";
import { carryClause, carrySource, carryStatement, isFresh, placesTaken } from "@/lib/domain/report/editions/carry";
import { finder } from "@/lib/domain/report/editions/find-again";

const OLD = "三、不足\n监督方式单一。力量薄弱。\n四、安排\n加强培训。";
const spanIn = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe("carrySource", () => {
  it("carries the same words and lets all others wait", () => {
    const now = OLD.replace("力量薄弱", "力量还很薄弱");
    const find = finder(OLD, now);
    expect(carrySource(find, spanIn(OLD, "加强培训。"))).toEqual({ finding: "same", state: "carried", place: spanIn(now, "加强培训。") });
    expect(carrySource(find, spanIn(OLD, "力量薄弱。"))).toEqual({ finding: "changed", state: "waiting", place: spanIn(now, "力量还很薄弱。") });
    expect(carrySource(finder(OLD, OLD.replace("力量薄弱。", "")), spanIn(OLD, "力量薄弱。"))).toEqual({ finding: "gone", state: "waiting", place: null });
    expect(carrySource(finder("甲。", "甲。乙。甲。"), { start: 0, end: 2 })).toMatchObject({ finding: "unclear", state: "waiting", place: null });
  });
});

describe("carryStatement", () => {
  const statement = spanIn(OLD, "力量薄弱。");
  it("holds for the same sentence alone", () => {
    const find = finder(OLD, `前言。${OLD}`);
    const moved = { start: statement.start + 3, end: statement.end + 3 };
    expect(carryStatement(find, statement, [moved])).toEqual({ finding: "same", state: "carried", place: moved });
    const longer = { start: moved.start - 7, end: moved.end };
    expect(carryStatement(find, statement, [longer])).toEqual({ finding: "changed", state: "waiting", place: longer });
    expect(carryStatement(find, statement, [])).toMatchObject({ state: "left", place: null });
  });

  it("lapses with its sentence, and asks where it is in doubt", () => {
    expect(carryStatement(finder(OLD, OLD.replace("力量薄弱。", "")), statement, [])).toMatchObject({ finding: "gone", state: "left" });
    const twice = "力量薄弱。甲。力量薄弱。";
    expect(carryStatement(finder(OLD, twice), statement, [{ start: 0, end: 5 }])).toMatchObject({ finding: "unclear", state: "waiting" });
    expect(carryStatement(finder(OLD, twice), statement, [])).toMatchObject({ finding: "unclear", state: "left" });
  });
});

it("carries a clause to the one of the same heading and kind", () => {
  const find = finder(OLD, `前言。\n${OLD}`);
  const clause = { heading: spanIn(OLD, "三、不足"), kind: "shortcomings" as const };
  const there = { heading: { start: 4, end: 8 }, kind: "shortcomings" as const };
  expect(carryClause(find, clause, [there])).toBe(there);
  expect(carryClause(find, clause, [{ ...there, kind: "arrangements" }])).toBeNull();
  expect(carryClause(finder(OLD, OLD.replace("三、不足", "三、问题")), clause, [there])).toBeNull();
});

it("calls fresh what lies outside of every place that tasks have or may have", () => {
  const taken = placesTaken(finder("甲。乙。", "甲。丙。乙。丁。乙。"), [{ start: 0, end: 2 }, { start: 2, end: 4 }]);
  expect(taken).toEqual([{ start: 0, end: 2 }, { start: 4, end: 6 }, { start: 8, end: 10 }]);
  expect(isFresh({ sources: [{ start: 2, end: 4 }] }, taken)).toBe(true);
  expect(isFresh({ sources: [{ start: 2, end: 5 }] }, taken)).toBe(false);
  expect(isFresh({ sources: [] }, taken)).toBe(true);
});
