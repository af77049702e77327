import { describe, expect, it } from "vitest";
import { findWords, hasWords, wordsIn } from "@/lib/domain/find-words";

describe("words that are looked for", () => {
  it("are runs between spaces of any kind, each once", () => {
    expect(wordsIn(" 执法　案卷\t执法 ")).toEqual(["执法", "案卷"]);
    expect(wordsIn("  ")).toEqual([]);
  });

  it("must all be there, whatever their case", () => {
    expect(hasWords("普法 Plan B", ["PLAN", "普"])).toBe(true);
    expect(hasWords("普法 Plan B", ["PLAN", "执法"])).toBe(false);
    expect(hasWords("", [])).toBe(true);
  });

  it.each([
    ["执法监督，执法", ["执法"], ["执法", "执法"]],
    ["执法监督，执法", ["执法", "执法监督"], ["执法监督", "执法"]],
    ["100%办结", ["100%"], ["100%"]],
    ["a.c abc", ["a.c"], ["a.c"]],
    ["Plan plan", ["PLAN"], ["Plan", "plan"]],
    ["（一）[x]-{y}^$|\\", ["（一）[x]-{y}^$|\\"], ["（一）[x]-{y}^$|\\"]],
    ["没有", [], []],
  ])("are found in %s", (text, words, expected) => {
    expect(findWords(text, words).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });
});
