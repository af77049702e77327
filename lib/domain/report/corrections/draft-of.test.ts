import { describe, expect, test } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import { draft, FIRST, FOURTH_ARRANGEMENT, passage, quotes, reading, SECOND, spanOf, THIRD, untouched } from "@/lib/domain/report/corrections/sample-draft.fixture";

const MONITORING = passage(untouched, "定期对全区").key;

test("as read, every sentence is a task's, and candidates are numbered in the text's order", () => {
  expect(untouched.candidates.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
    "1 shortcoming", "2 shortcoming", "3 shortcoming", "4 arrangement", "5 arrangement", "6 arrangement", "7 arrangement",
  ]);
  expect(untouched.coverage).toMatchObject({ total: 11, accounted: 11, byDisposition: { task: 11 } });
  expect(untouched.skipped).toEqual([]);
});

describe("split and merge", () => {
  const at = spanOf("有的执法人员").start;
  const split = draft({ type: "split", candidateKey: THIRD, at });

  test("a candidate is cut in two that quote their part of the sentence", () => {
    expect(split.candidates).toHaveLength(8);
    expect(quotes(split.candidates[2]!)).toEqual(["三是行政执法效果有待提升,有的单位执法人员整体年龄结构偏大,"]);
    expect(quotes(split.candidates[3]!)).toEqual(["有的执法人员法治能力素养不够,存在不同程度的程序瑕疵。"]);
    expect(split.candidates[3]).toMatchObject({ number: 4, key: `h${at}`, kind: "shortcoming", leadUnitId: null });
    expect(passage(split, "三是行政")).toMatchObject({ disposition: "task", candidateKeys: [THIRD, `h${at}`] });
  });

  test("a cut before a comma leaves the comma to neither part", () => {
    const { candidates } = draft({ type: "split", candidateKey: THIRD, at: spanOf(",有的单位").start });
    expect(quotes(candidates[2]!)).toEqual(["三是行政执法效果有待提升"]);
    expect(quotes(candidates[3]!)[0]).toMatch(/^有的单位/);
  });

  test("merged again it is what it was", () => {
    const { candidates } = draft({ type: "split", candidateKey: THIRD, at }, { type: "merge", candidateKeys: [`h${at}`, THIRD], into: THIRD });
    const { sources, span, key, title } = untouched.candidates[2]!;
    expect(candidates).toHaveLength(7);
    expect(candidates[2]).toMatchObject({ sources, span, key, title });
  });

  test("an arrangement is cut between its measures", () => {
    const { candidates } = draft({ type: "split", candidateKey: FOURTH_ARRANGEMENT, at: spanOf("继续开展执法案卷").start });
    expect(candidates.slice(6).map(({ measures }) => measures.length)).toEqual([1, 2]);
    expect(candidates[7]!.title).not.toBe("");
  });

  test("what is taken in is merged, what was there stays a task", () => {
    const merged = draft({ type: "merge", candidateKeys: [THIRD, FOURTH_ARRANGEMENT], into: FOURTH_ARRANGEMENT });
    expect(merged.candidates).toHaveLength(6);
    expect(passage(merged, "三是行政")).toMatchObject({ disposition: "merged", candidateKeys: [FOURTH_ARRANGEMENT] });
    expect(passage(merged, "定期对全区")).toMatchObject({ disposition: "task" });
    expect(merged.coverage.byDisposition).toEqual({ pending: 0, task: 10, merged: 1, statement: 0 });
  });

  test("a merge loses no criterion", () => {
    const criteria = (candidateKey: string, ...words: string[]): Correction => ({ type: "set-assignment", candidateKey, criteria: words });
    const { candidates } = draft(criteria(FIRST, "甲", "乙"), criteria(SECOND, "乙", "丙"), { type: "merge", candidateKeys: [FIRST, SECOND], into: SECOND });
    expect(candidates[0]!.criteria).toEqual(["乙", "丙", "甲"]);
  });
});

describe("statements", () => {
  test("a dropped candidate's sentences are statements with its reason", () => {
    const dropped = draft({ type: "drop", candidateKey: FOURTH_ARRANGEMENT, reason: " 常规工作 " });
    expect(dropped.candidates).toHaveLength(6);
    expect(passage(dropped, "定期对全区")).toMatchObject({ disposition: "statement", reason: "常规工作", candidateKeys: [] });
    expect(dropped.coverage).toMatchObject({ accounted: 11, byDisposition: { statement: 3, task: 8 } });
  });

  test("but not those that another candidate quotes", () => {
    const corrections: Correction[] = [
      { type: "attach-passage", passageKey: MONITORING, candidateKey: FIRST },
      { type: "drop", candidateKey: FOURTH_ARRANGEMENT, reason: "常规工作" },
    ];
    expect(passage(draft(...corrections), "定期对全区")).toMatchObject({ disposition: "merged", reason: null, candidateKeys: [FIRST] });
  });

  test("one sentence leaves its candidate, then is unaccounted for, then is a task of its own", () => {
    const drop: Correction = { type: "drop-passage", passageKey: MONITORING, reason: "常规工作" };
    const left = draft(drop);
    expect(passage(left, "定期对全区").disposition).toBe("statement");
    expect(left.candidates[6]!.measures).toHaveLength(2);

    const restore: Correction = { type: "restore-passage", passageKey: MONITORING };
    expect(draft(drop, restore).coverage).toMatchObject({ accounted: 10, unaccounted: [MONITORING] });

    const add: Correction = { type: "add-from-selection", span: passage(left, "定期对全区").span, kind: "arrangement" };
    expect(passage(draft(drop, restore, add), "定期对全区").disposition).toBe("task");
    expect(passage(draft(drop, add), "定期对全区")).toMatchObject({ disposition: "task", reason: null });
  });

  test("a candidate whose only sentence is a statement is none", () => {
    const { candidates } = draft({ type: "drop-passage", passageKey: passage(untouched, "一是法治政府").key, reason: "表述" });
    expect(candidates.map(({ key }) => key)).not.toContain(FIRST);
  });
});

describe("added by selection", () => {
  test("words of no passage are quoted without one", () => {
    const span = spanOf("区委书记、区长先后为全区领导干部讲授专题法治课");
    const { candidates } = draft({ type: "add-from-selection", span, kind: "arrangement", title: "讲授专题法治课" });
    expect(candidates[3]).toMatchObject({ key: `h${span.start}`, number: 4, title: "讲授专题法治课", path: ["三"], sources: [{ ...span, passageKey: null, merged: false }] });
  });

  test("a selection over two passages quotes each", () => {
    const added = draft({ type: "add-from-selection", span: { start: spanOf("工作整体水平有待").start, end: spanOf("深化“放管服”").start }, kind: "shortcoming" });
    const [candidateAdded] = added.candidates.filter(({ rule }) => rule === "selection");
    expect(quotes(candidateAdded!)).toEqual(["工作整体水平有待提升。", "二是推进法治化营商环境建设质效有待进一步提升,"]);
    expect(candidateAdded!.sources.map(({ passageKey }) => passageKey)).toEqual([passage(added, "一是法治").key, passage(added, "二是推进").key]);
    expect(candidateAdded!.title).not.toBe("");
  });

  test("a second one at the same place has a key of its own", () => {
    const add: Correction = { type: "add-from-selection", span: spanOf("责任链条"), kind: "shortcoming" };
    const { candidates } = draft(add, add);
    expect(new Set(candidates.map(({ key }) => key)).size).toBe(9);
  });
});

test("furniture given back above the title is listed as restored and belongs to no section", () => {
  const banner = reading.dropped[0]!;
  const restored = draft({ type: "restore-dropped", span: { start: banner.start, end: banner.end } });
  expect(restored.restored).toEqual([banner]);
  expect(restored.dropped).toEqual(reading.dropped.slice(1));
  expect(restored.passages).toEqual(untouched.passages);
});

test("an assignment keeps what is left out and clears what is null", () => {
  const { candidates } = draft(
    { type: "set-assignment", candidateKey: FIRST, leadUnitId: "u1", supportingUnitIds: ["u2"], dueOn: asDay("2024-11-30"), criteria: [" 出台清单 "], rectificationType: "phased" },
    { type: "set-assignment", candidateKey: FIRST, dueOn: null },
  );
  expect(candidates[0]).toMatchObject({ leadUnitId: "u1", supportingUnitIds: ["u2"], dueOn: null, criteria: ["出台清单"], rectificationType: "phased" });
});

test("what is recognised follows what a candidate quotes", () => {
  const at = spanOf("继续开展执法案卷").start;
  const { candidates } = draft({ type: "split", candidateKey: FOURTH_ARRANGEMENT, at });
  const kinds = candidates.slice(6).map(({ hints }) => hints.flatMap(({ kind }) => (kind === "slogan" ? [] : [kind])));
  expect(kinds).toEqual([["document", "deadline"], ["frequency"]]);
  expect(candidates.slice(6).map(({ lacks }) => lacks.includes("frequency"))).toEqual([false, true]);
});

test("a correction that no longer applies is listed, and the others stand", () => {
  const { skipped, candidates } = draft(
    { type: "drop", candidateKey: FIRST, reason: "表述" },
    { type: "retitle", candidateKey: FIRST, title: "压实责任" },
    { type: "retitle", candidateKey: SECOND, title: "营商环境" },
  );
  expect(skipped).toEqual([{ index: 1, code: "no-such-candidate", values: { key: FIRST } }]);
  expect(candidates[0]!.title).toBe("营商环境");
});
