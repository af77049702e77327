import { expect, test } from "vitest";
import { gapMatrix, type LinkDecision, type LinkedTask } from "@/lib/domain/report/links/gap-matrix";
import { ARRANGEMENTS, SHORTCOMINGS } from "@/lib/domain/report/links/wuqing-2023.fixture";

const confirmed: LinkDecision[] = [
  { shortcomingKey: "一是", arrangementKey: "(二)", decision: "confirmed" },
  { shortcomingKey: "二是", arrangementKey: "(三)", decision: "confirmed" },
  { shortcomingKey: "三是", arrangementKey: "(四)", decision: "confirmed" },
];

function matrix(decisions: readonly LinkDecision[], tasks: readonly LinkedTask[] = []) {
  return gapMatrix({ shortcomings: SHORTCOMINGS, arrangements: ARRANGEMENTS, decisions, joined: tasks.map(({ itemKeys }) => itemKeys), tasks });
}

function states(decisions: readonly LinkDecision[], tasks: readonly LinkedTask[] = []) {
  return matrix(decisions, tasks).rows.map((row) => row.cells.map(({ state }) => state));
}

test("before anybody decides, suggestions answer nothing", () => {
  const { rows, unansweredShortcomings, idleArrangements, gaps } = matrix([]);
  expect(rows.map((row) => row.cells.map(({ state }) => state))).toEqual([
    ["none", "suggested", "none", "suggested"],
    ["none", "none", "suggested", "none"],
    ["none", "none", "none", "suggested"],
  ]);
  expect(unansweredShortcomings).toEqual(["一是", "二是", "三是"]);
  expect(idleArrangements).toEqual(["(一)", "(二)", "(三)", "(四)"]);
  expect(gaps).toBe(7);
});

test("once confirmed, one arrangement is left that answers none", () => {
  const { columns, unansweredShortcomings, idleArrangements, gaps } = matrix(confirmed);
  expect(unansweredShortcomings).toEqual([]);
  expect(idleArrangements).toEqual(["(一)"]);
  expect(gaps).toBe(1);
  expect(columns).toEqual([
    { arrangementKey: "(一)", answers: 0, suggested: 0 },
    { arrangementKey: "(二)", answers: 1, suggested: 0 },
    { arrangementKey: "(三)", answers: 1, suggested: 0 },
    { arrangementKey: "(四)", answers: 1, suggested: 1 },
  ]);
});

test("a rejected link is shown as rejected and answers nothing", () => {
  const { rows, unansweredShortcomings } = matrix([{ shortcomingKey: "二是", arrangementKey: "(三)", decision: "rejected" }]);
  expect(rows[1]!.cells[2]).toMatchObject({ state: "rejected", words: ["法治化营商环境"] });
  expect(unansweredShortcomings).toContain("二是");
});

test("a task with sources in both confirms the link, unless a person rejected it", () => {
  const both: LinkedTask = { id: "t1", itemKeys: ["二是", "(二)"], words: "" };
  expect(states([], [both])[1]![1]).toBe("confirmed");
  const rejected = matrix([{ shortcomingKey: "二是", arrangementKey: "(二)", decision: "rejected" }], [both]);
  expect(rejected.rows[1]!.cells[1]).toMatchObject({ state: "rejected", taskIds: ["t1"] });
});

test("a task that may not be named joins what it answers all the same, and is not listed", () => {
  const { rows, gaps } = gapMatrix({ shortcomings: SHORTCOMINGS, arrangements: ARRANGEMENTS, decisions: [], joined: [["二是", "(二)"]], tasks: [] });
  expect(rows[1]!.cells[1]).toMatchObject({ state: "confirmed", byTask: true, taskIds: [] });
  expect(gaps).toBe(matrix([]).gaps - 2);
});

test("a confirmed cell lists the tasks of its shortcoming and of its arrangement, another only those of both", () => {
  const tasks: LinkedTask[] = [
    { id: "t1", itemKeys: ["一是"], words: "责任清单" },
    { id: "t2", itemKeys: ["(二)"], words: "重点难点清单" },
    { id: "t3", itemKeys: ["(三)"], words: "网上办" },
  ];
  const { rows } = matrix(confirmed, tasks);
  expect(rows[0]!.cells.map(({ taskIds }) => taskIds)).toEqual([[], ["t1", "t2"], [], []]);
});

test("a phrase that no arrangement takes up names the tasks that do", () => {
  const tasks: LinkedTask[] = [
    { id: "t3", itemKeys: ["二是"], words: "再减一批申报要件" },
    { id: "t4", itemKeys: ["二是"], words: "落实“双随机、一公开”，扩大跨部门联合抽查" },
    { id: "t9", itemKeys: ["一是"], words: "双随机" },
  ];
  expect(matrix(confirmed, tasks).rows[1]!.unansweredWords).toEqual([
    { words: "“放管服”", taskIds: [] },
    { words: "“双随机、一公开”市场监管", taskIds: ["t4"] },
  ]);
});

test("a report without shortcomings has rows for none and only idle arrangements", () => {
  const { rows, gaps } = gapMatrix({ shortcomings: [], arrangements: ARRANGEMENTS, decisions: [], joined: [], tasks: [] });
  expect(rows).toEqual([]);
  expect(gaps).toBe(4);
});

test("of more pairs than can be compared only what is decided or joined by a task stands in it, and every gap is counted", () => {
  const items = (kind: string, count: number) => Array.from({ length: count }, (_, index) => ({ key: `${kind}${index}`, text: "执法人员队伍建设滞后" }));
  const given = { shortcomings: items("s", 80), arrangements: items("a", 60), decisions: [{ shortcomingKey: "s0", arrangementKey: "a1", decision: "confirmed" }, { shortcomingKey: "s2", arrangementKey: "a2", decision: "rejected" }], joined: [["a3", "s3", "p"]], tasks: [{ id: "t", itemKeys: ["s3", "a3"], words: "队伍" }] } as const;
  const { isLarge, rows, columns, gaps } = gapMatrix(given);
  expect(isLarge).toBe(true);
  expect(rows).toHaveLength(80);
  expect(rows.flatMap(({ shortcomingKey, cells }) => cells.map(({ arrangementKey, state, taskIds }) => [shortcomingKey, arrangementKey, state, ...taskIds]))).toEqual([
    ["s0", "a1", "confirmed"],
    ["s2", "a2", "rejected"],
    ["s3", "a3", "confirmed", "t"],
  ]);
  expect(columns.filter(({ answers }) => answers > 0).map(({ arrangementKey, answers }) => [arrangementKey, answers])).toEqual([["a1", 1], ["a3", 1]]);
  expect(gaps).toBe(78 + 58);
});
