import { describe, expect, it } from "vitest";
import { countLines, groupsOf } from "@/components/search/palette-groups";
import type { Hit, SearchAnswer } from "@/components/search/search-answer";

const ACTS = [
  { href: "/tasks", words: "去台账" },
  { href: "/reports/new", words: "导入报告" },
];

const hit = (href: string): Hit => ({ href, words: href, note: "" });

function answerWith(found: Partial<Record<"sentences" | "tasks" | "units", Hit[]>>): SearchAnswer {
  const of = (hits: Hit[] = []) => ({ hits, more: false });
  return { words: "报告", found: { sentences: of(found.sentences), tasks: of(found.tasks), units: of(found.units) } };
}

describe("the list of the search", () => {
  it("offers all one may do before anything is asked", () => {
    const groups = groupsOf(null, "", ACTS);
    expect(groups).toEqual([{ kind: "acts", from: 0, lines: ACTS }]);
    expect(countLines(groups)).toEqual({ all: 2, found: 0 });
  });

  it("shows what was found by kind, leaves empty kinds out, and counts the lines through", () => {
    const groups = groupsOf(answerWith({ sentences: [hit("a"), hit("b")], units: [hit("c")] }), "报告", ACTS);
    expect(groups.map(({ kind, from, lines }) => [kind, from, lines.map(({ href }) => href)])).toEqual([
      ["sentences", 0, ["a", "b"]],
      ["units", 2, ["c"]],
      ["acts", 3, ["/reports/new"]],
    ]);
    expect(countLines(groups)).toEqual({ all: 4, found: 3 });
  });

  it("offers the ledger by these words where tasks have them", () => {
    const [, acts] = groupsOf(answerWith({ tasks: [hit("t")] }), "报告", []);
    expect(acts).toMatchObject({ kind: "acts", from: 1, lines: [{ href: "/tasks?words=%E6%8A%A5%E5%91%8A", filters: "报告" }] });
  });

  it("is empty where nothing fits", () => {
    expect(groupsOf(answerWith({}), "没有", ACTS)).toEqual([]);
  });
});
