import { expect, test } from "vitest";
import { gridsIn } from "@/lib/readers/pdf/grids";
import { runAt } from "@/lib/readers/pdf/line.fixture";
import { paragraphsOf } from "@/lib/readers/pdf/paragraphs";
import type { Run } from "@/lib/readers/pdf/run";
import type { Ruling } from "@/lib/readers/pdf/rulings";
import { takeRows } from "@/lib/readers/pdf/table-rows";
import { writeOut } from "@/lib/readers/pdf/written";

const XS = [80, 120, 340, 500];
const level = (at: number, from = 80, to = 500): Ruling => ({ level: true, at, from, to });
const upright = (at: number, from = 600, to = 720): Ruling => ({ level: false, at, from, to });
const HEAD = [runAt("序号", 84, 700), runAt("整改措施", 124, 700), runAt("责任单位", 344, 700)];
const FIRST = [runAt("1", 84, 668), runAt("修订共享管理办法，", 124, 676), runAt("公布事项清单", 124, 656), runAt("区司法局", 344, 668)];
const SECOND = [runAt("2", 84, 620), runAt("补充执法人员", 124, 620), runAt("区委编办", 344, 620)];
const RUNS = [...HEAD, ...FIRST, ...SECOND];
const RULES = [720, 690, 640, 600].map((at) => level(at));

function table(runs: readonly Run[], rulings: readonly Ruling[], page = 1) {
  return takeRows(runs, gridsIn(rulings, runs), page);
}
function shown(rows: ReturnType<typeof table>["rows"]): string[] {
  return rows.map(({ row }) => (row!.isHead ? "head: " : "") + row!.cells.map(({ lines, above }) => (above ? "^" : lines.map(({ words }) => words).join(""))).join(" | "));
}

test("rows of a ruled table, wrapped cells within their row", () => {
  const { rows, rest } = table([...RUNS, runAt("表外的话。", 80, 560)], [...RULES, ...XS.map((x) => upright(x))]);
  expect(shown(rows)).toEqual(["head: 序号 | 整改措施 | 责任单位", "1 | 修订共享管理办法，公布事项清单 | 区司法局", "2 | 补充执法人员 | 区委编办"]);
  expect(rest.map(({ words }) => words)).toEqual(["表外的话。"]);
});

test("borders in pieces, a table open at its sides", () => {
  const pieces = RULES.flatMap(({ at }) => [level(at, 80, 200), level(at, 200.5, 500)]);
  expect(shown(table(RUNS, [...pieces, upright(120), upright(340)]).rows)).toHaveLength(3);
});

test("cells made one: over rows, the cell above; over columns, one cell", () => {
  const merged = [level(720), level(690), level(640, 80, 340), level(600), ...XS.map((x) => upright(x))];
  expect(shown(table(RUNS.filter((run) => run !== SECOND[2]), merged).rows)[2]).toBe("2 | 补充执法人员 | ^");
  const wide = [...RULES, upright(80), upright(500), upright(120, 600, 690), upright(340, 600, 690)];
  expect(shown(table([runAt("整改任务清单", 240, 700), ...FIRST, ...SECOND], wide).rows)[0]).toBe("整改任务清单");
});

test("rules without uprights: white parts the columns", () => {
  expect(shown(table(RUNS, RULES).rows)).toHaveLength(3);
  expect(table([runAt("各级各部门依法行政能力稳步提升群众满意", 80, 700), ...HEAD.map((run) => ({ ...run, y: 660 }))], RULES).rows).toEqual([]);
});

test("a frame around text is no table", () => {
  expect(table([runAt("甲".repeat(20), 84, 700), runAt("乙".repeat(20), 84, 660)], [level(720), level(600), upright(80), upright(500)]).rows).toEqual([]);
  const long = [runAt("左", 84, 700), ...Array.from({ length: 40 }, (_, index) => runAt("依法行政能力稳步提升", 124, 700 - index))];
  expect(table(long, [level(720), level(640), level(600), ...XS.map((x) => upright(x))]).rows).toEqual([]);
});

test("a row alone is one of the table that the page before ended with", () => {
  const alone = [level(640), level(600), ...XS.map((x) => upright(x, 600, 640))];
  expect(table(SECOND, alone).rows).toEqual([]);
  expect(shown(takeRows(SECOND, gridsIn(alone, SECOND), 2, [XS]).rows)).toEqual(["2 | 补充执法人员 | 区委编办"]);
});

test("rows are lines of cells; a table goes on over the page, its head once and its cut row whole", () => {
  const rulings = [...RULES, ...XS.map((x) => upright(x))];
  const rest = [runAt("三名", 124, 668)];
  const third = [runAt("3", 84, 620), runAt("加强培训", 124, 620), runAt("区委党校", 344, 620)];
  const pages = [RUNS, [...HEAD, ...rest, ...third]].map((runs, index) => ({ number: index + 1, width: 595, height: 842, turn: 0 as const, view: [0, 0, 595, 842] as const, runs }));
  const sheets = pages.map((page) => ({ ...page, lines: table(page.runs, rulings, page.number).rows }));
  const { text, paragraphs, places } = writeOut(paragraphsOf(sheets), pages);
  expect(paragraphs.map(({ start, end, cells, aside, tableHead }) => [text.slice(start, end), cells!.map((cell) => text.slice(cell.start, cell.end)), aside, tableHead])).toEqual([
    ["序号\t整改措施\t责任单位", ["序号", "整改措施", "责任单位"], undefined, true],
    ["1\t修订共享管理办法，公布事项清单\t区司法局", ["1", "修订共享管理办法，公布事项清单", "区司法局"], undefined, undefined],
    ["2\t补充执法人员三名\t区委编办", ["2", "补充执法人员三名", "区委编办"], undefined, undefined],
    ["3\t加强培训\t区委党校", ["3", "加强培训", "区委党校"], undefined, undefined],
    ["序号\t整改措施\t责任单位", ["序号", "整改措施", "责任单位"], "running-head", true],
  ]);
  expect(places.find(({ start }) => text.startsWith("三名", start))).toMatchObject({ page: 2, x: 124 });
});
