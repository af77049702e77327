import { describe, expect, it } from "vitest";
import { align } from "@/lib/domain/report/editions/align";
import { piecesOf } from "@/lib/domain/report/editions/pieces";
import { textChanges } from "@/lib/domain/report/editions/text-changes";
import { wordDiff } from "@/lib/domain/report/editions/word-diff";
import { fc } from "@/tests/support/property";

const drawn = (from: string, to: string) => wordDiff(from, to).map(({ type, text }) => (type === "same" ? text : type === "added" ? `+${text}+` : `-${text}-`)).join("");

describe("wordDiff", () => {
  it("marks what was taken out and put in", () => {
    expect(drawn("评查不少于12次。", "评查不少于20次。")).toBe("评查不少于-12-+20+次。");
    expect(drawn("监督方式单一。", "监督方式较为单一。")).toBe("监督方式+较为+单一。");
    expect(drawn("", "新的一句。")).toBe("+新的一句。+");
    expect(drawn("删去的一句。", "")).toBe("-删去的一句。-");
    expect(drawn("一样。", "一样。")).toBe("一样。");
  });

  it("keeps either wording whole, whatever they are", () => {
    const words = fc.string({ unit: fc.constantFrom("法", "治", "12", "%", "，", "𠮷"), maxLength: 30 });
    fc.assert(
      fc.property(words, words, (from, to) => {
        const runs = wordDiff(from, to);
        const without = (left: string) => runs.filter(({ type }) => type !== left).map(({ text }) => text).join("");
        expect([without("added"), without("removed")]).toEqual([from, to]);
      }),
    );
  });
});

describe("textChanges", () => {
  const shown = (from: string, to: string) => textChanges(from, to).map((change) => [change.from && from.slice(change.from.start, change.from.end), change.to && to.slice(change.to.start, change.to.end)]);

  it("lists sentences changed, put in and taken out", () => {
    expect(shown("甲。乙。丙。", "甲。乙二。丙。丁。")).toEqual([["乙。", "乙二。"], [null, "丁。"]]);
    expect(shown("甲。乙。丙。", "甲。丙。")).toEqual([["乙。", null]]);
    expect(shown("甲。\n\n乙。", "甲。 乙。")).toEqual([]);
  });

  it("pairs as many sentences one by one, and others together", () => {
    expect(shown("甲。乙。丙。丁。", "甲。乙二。丙二。丁。")).toEqual([["乙。", "乙二。"], ["丙。", "丙二。"]]);
    expect(shown("甲。乙。丙。丁。", "甲。乙丙。丁。")).toEqual([["乙。丙。", "乙丙。"]]);
  });
});

describe("align", () => {
  it("covers both sides once, in order, and calls only equals the same", () => {
    const words = fc.array(fc.constantFrom("甲", "乙", "丙", "丁", "戊"), { maxLength: 25 });
    fc.assert(
      fc.property(words, words, (from, to) => {
        const runs = align(from, to);
        expect(runs.flatMap((run) => from.slice(...run.from))).toEqual(from);
        expect(runs.flatMap((run) => to.slice(...run.to))).toEqual(to);
        for (const run of runs) if (run.same) expect(from.slice(...run.from)).toEqual(to.slice(...run.to));
      }),
    );
  });

  it("holds fast what stands once in texts too long to compare", () => {
    const from = Array.from({ length: 3000 }, (_, index) => `第${index}句`);
    const to = ["新首", ...from.filter((_, index) => index % 2 === 0), "新尾"];
    const kept = align(from, to).filter(({ same }) => same).reduce((sum, run) => sum + run.from[1] - run.from[0], 0);
    expect(kept).toBe(1500);
  });
});

describe("piecesOf", () => {
  it("cuts at full stops, semicolons and lines, closing marks included", () => {
    const text = "一、标题\n　　甲说：“好。”乙；丙！！丁";
    expect(piecesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(["一、标题", "甲说：“好。”", "乙；", "丙！！", "丁"]);
  });
});
