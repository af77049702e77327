import { describe, expect, it } from "vitest";
import { rowsAfter, rowsOf, type Keyed } from "@/components/task/forms/rows-after";

type Row = { readonly id?: string; readonly text: string };

const stored = (...ids: string[]): Row[] => ids.map((id) => ({ id, text: id }));
const after = (rows: readonly Keyed<Row>[], before: readonly Row[], now: readonly Row[], written: readonly number[] = []) =>
  rowsAfter(rows, before, now, { idOf: ({ id }) => id, asNew: ({ id: _id, ...row }) => row, written: new Set(written) });
const shown = (rows: readonly Keyed<Row>[]) => rows.map(({ key, value }) => [key, value.id ?? null, value.text]);

const before = stored("a", "b");
const mine: Keyed<Row>[] = [...rowsOf(before), { key: 2, value: { text: "" } }];

describe("rows of a form after what is stored changed meanwhile", () => {
  it("follow what somebody else changed or added, each under the number it had, and keep those added here", () => {
    const now = [{ id: "a", text: "a, otherwise" }, ...stored("b", "c")];
    expect(shown(after(rowsOf(before), before, now))).toEqual([[0, "a", "a, otherwise"], [1, "b", "b"], [2, "c", "c"]]);
    expect(shown(after(mine, before, now))).toEqual([[0, "a", "a, otherwise"], [1, "b", "b"], [3, "c", "c"], [2, null, ""]]);
  });

  it("do not bring back what was taken away here, nor keep what was taken away there", () => {
    const without = mine.filter(({ key }) => key !== 0);
    expect(shown(after(without, before, stored("a", "b", "c")))).toEqual([[1, "b", "b"], [3, "c", "c"], [2, null, ""]]);
    expect(shown(after(mine, before, stored("b")))).toEqual([[1, "b", "b"], [2, null, ""]]);
  });

  it("keep as a new one a row that was taken away there while something was written in it here", () => {
    expect(shown(after(mine, before, stored("b"), [0]))).toEqual([[1, "b", "b"], [0, null, "a"], [2, null, ""]]);
  });
});
