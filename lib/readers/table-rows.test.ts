import { describe, expect, test } from "vitest";
import type { Line } from "@/lib/readers/lines";
import { linesOfTable, type TableCell, type TableRow } from "@/lib/readers/table-rows";

const PROSE = "全区深入推进法治政府建设，各项工作取得明显成效，人民群众满意度持续提升。";
type Given = string | null | Partial<TableCell>;

function row(cells: readonly Given[], head = false): TableRow {
  return {
    head,
    cells: cells.map((given) => {
      const more = given === null ? { goesOn: true } : typeof given === "string" ? { lines: given.split("|").map((words) => ({ words })) } : given;
      return { columns: 1, goesOn: false, lines: [], ...more };
    }),
  };
}

/** Rows as `[甲|乙]`, the names of columns as `[[甲|乙]]`, a cell that goes on as `^`. */
function shown(lines: readonly Line[]): string[] {
  return lines.map((line) => {
    if (!("cells" in line)) return line.words;
    const cells = `[${line.cells.map((cell) => cell ?? "^").join("|")}]`;
    return (line.label ?? "") + (line.tableHead ? `[${cells}]` : cells);
  });
}

const read = (...rows: readonly TableRow[]) => shown(linesOfTable(rows)).filter((line) => line !== "");

test("a row is a line, its cells' paragraphs joined; the first may name the columns", () => {
  expect(read(row(["序号", "整改措施", "时限"]), row(["1", "修订办法。|开展检查。", "6月底"]))).toEqual(["[[序号|整改措施|时限]]", "[1|修订办法。 开展检查。|6月底]"]);
});

describe("names of columns", () => {
  test("are those that are repeated on each page, whatever they say", () => {
    expect(read(row(["甲", "乙"]), row(["丙", "丁"], true))).toEqual(["[甲|乙]", "[[丙|丁]]"]);
  });

  test("are short and bold, or say what columns hold", () => {
    const bold = (words: string): Given => ({ lines: [{ words, bold: true }] });
    expect(read(row([bold("甲"), bold("乙")]), row(["丙", "丁"]))[0]).toBe("[[甲|乙]]");
    expect(read(row([bold("甲"), "乙"]), row(["丙", "丁"]))[0]).toBe("[甲|乙]");
    expect(read(row(["完善问题台账。", "责任单位"]), row(["丙", "丁"]))[0]).toBe("[完善问题台账。|责任单位]");
    expect(read(row(["责 任 单 位", "甲"]), row(["丙", "丁"]))[0]).toBe("[[责 任 单 位|甲]]");
  });

  test("may take two rows, the second below merged cells", () => {
    expect(read(row(["序号", { columns: 2, lines: [{ words: "整改情况" }] }]), row([null, "措施", "时限"]), row(["1", "修订", "6月"]))).toEqual(["[[序号|整改情况|]]", "[[^|措施|时限]]", "[1|修订|6月]"]);
  });

  test("stand below a title over the whole table, which is a paragraph", () => {
    expect(read(row([{ columns: 2, lines: [{ words: "任务分解表", heading: 2 }] }]), row(["任务", "单位"]), row(["甲", "乙"]))).toEqual(["任务分解表", "[[任务|单位]]", "[甲|乙]"]);
  });
});

test("merged cells keep the columns in their places", () => {
  expect(read(row(["任务", "甲", "单位"]), row([{ columns: 2, lines: [{ words: "乙" }] }, null]), row([null, { goesOn: true, columns: 2 }]))).toEqual(["[[任务|甲|单位]]", "[乙||^]", "[^|^|^]"]);
  const wide = linesOfTable([row([{ columns: 1e9, lines: [{ words: "甲" }] }, "乙"])])[0]!;
  expect("cells" in wide && wide.cells.length).toBeLessThan(100);
});

test("numbers that its program computes number the rows", () => {
  const numbered = (label: string): Given => ({ lines: [{ words: "", label }] });
  expect(read(row(["序号", "任务"]), row([numbered("1."), "修订办法"]), row([numbered("2."), "开展检查"]))).toEqual(["[[序号|任务]]", "1.[|修订办法]", "2.[|开展检查]"]);
});

describe("a table that lays out a page gives its paragraphs", () => {
  test("of one cell, or one column", () => {
    expect(read(row(["一、成效|二、不足"]))).toEqual(["一、成效", "二、不足"]);
    expect(read(row(["甲", ""]), row(["", "乙"]))).toEqual(["甲", "乙"]);
  });

  test("of a cell with several paragraphs of prose, or sections", () => {
    expect(read(row(["正文", `${PROSE}|${PROSE}`]))).toEqual(["正文", PROSE, PROSE]);
    expect(read(row(["序号", "内容"]), row(["1", "一、成效|甲|二、不足|乙"]))).toEqual(["[[序号|内容]]", "1", "一、成效", "甲", "二、不足", "乙"]);
  });

  test("but not where its columns have names", () => {
    expect(read(row(["问题", "整改措施"]), row(["甲", `${PROSE}|${PROSE}`]))).toEqual(["[[问题|整改措施]]", `[甲|${PROSE} ${PROSE}]`]);
  });

  test("with the rows of a table within it, which a row of data takes in", () => {
    const inner: Line = { cells: ["内", null, "外"], tableHead: false };
    expect(read(row([{ lines: [inner] }]))).toEqual(["[内|^|外]"]);
    expect(read(row(["任务", "单位"]), row([{ lines: [inner] }, "乙"]))[1]).toBe("[内 外|乙]");
  });
});

test("a table without anything is nothing", () => {
  expect(read()).toEqual([]);
  expect(read(row([]), row(["", ""]))).toEqual([]);
});
