import { describe, expect, it } from "vitest";
import { lineGroups } from "@/components/report/line-groups";
import type { LineLayout } from "@/lib/domain/report/layout";

//            0         1         2
//            0123456789012345678901234567
const TEXT = "下表：\n任务\t时限\n培训\t六月\n考核\n完。";
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const row = (line: string, cells: readonly string[], more: Partial<LineLayout> = {}): LineLayout => ({ ...span(line), cells: cells.map(span), ...more });

const head = row("任务\t时限", ["任务", "时限"], { tableHead: true });
const first = row("培训\t六月", ["培训", "六月"]);
const second = row("考核", ["考核", "六月"]);

describe("lineGroups", () => {
  const groups = lineGroups([span("下表："), head, first, second, span("完。")], [head, first, second]);

  it("gathers the rows that follow one another into a table, with its head", () => {
    expect(groups.map(({ type }) => type)).toEqual(["line", "table", "line"]);
    expect(groups[1]).toMatchObject({ rows: [{ isHead: true }, { isHead: false }, { isHead: false }] });
  });

  it("draws a cell that goes on below once, over its rows", () => {
    const [, table] = groups;
    const cells = table?.type === "table" ? table.rows.map((each) => each.cells.map(({ span: { start, end }, rows }) => [TEXT.slice(start, end), rows])) : [];
    expect(cells).toEqual([[["任务", 1], ["时限", 1]], [["培训", 1], ["六月", 2]], [["考核", 1]]]);
  });

  it("gives a row that lacks cells empty ones", () => {
    const short = { ...span("考核"), cells: [span("考核")] };
    const [table] = lineGroups([first, short], [first, short]);
    expect(table?.type === "table" && table.rows[1]!.cells.map(({ span: { start, end } }) => end - start)).toEqual([2, 0]);
  });

  it("begins another table where the columns are named anew", () => {
    expect(lineGroups([head, first, head, second], [head, first, second]).map(({ type }) => type)).toEqual(["table", "table"]);
  });
});
