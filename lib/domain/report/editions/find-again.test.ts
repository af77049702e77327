import { describe, expect, it } from "vitest";
import { finder } from "@/lib/domain/report/editions/find-again";
import { piecesOf } from "@/lib/domain/report/editions/pieces";
import { fc } from "@/tests/support/property";

const spanIn = (text: string, words: string, from = 0) => ({ start: text.indexOf(words, from), end: text.indexOf(words, from) + words.length });

/** What is found of the words' first, or later, place. */
function found(from: string, to: string, words: string, after = 0) {
  const result = finder(from, to)(spanIn(from, words, after));
  if (result.type === "same" || result.type === "changed") return [result.type, to.slice(result.span.start, result.span.end)];
  return result.type === "unclear" ? [result.type, result.spans.length] : [result.type];
}

const OLD = "三、存在的不足\n一是监督方式较为单一。二是复议规范化还有差距。三是法治力量较为薄弱。\n四、安排\n定期开展评查。配齐审核人员。";

describe("finder", () => {
  it("finds the same words wherever they went", () => {
    const now = OLD.replace("三、存在的不足\n", "三、存在的不足\n总的看，成效与不足并存。\n");
    expect(found(OLD, now, "二是复议规范化还有差距。")).toEqual(["same", "二是复议规范化还有差距。"]);
    expect(found(OLD, "四、安排\n配齐审核人员。定期开展评查。", "定期开展评查。")).toEqual(["same", "定期开展评查。"]);
  });

  it("offers other words between the same neighbours to a person", () => {
    const now = OLD.replace("复议规范化还有差距", "行政复议规范化水平有待提高");
    expect(found(OLD, now, "二是复议规范化还有差距。")).toEqual(["changed", "二是行政复议规范化水平有待提高。"]);
    expect(found(OLD, now, "复议规范化还有差距")).toEqual(["changed", "行政复议规范化水平有待提高"]);
  });

  it("pairs sentences changed one after the other, as long as there are as many", () => {
    const now = OLD.replace("监督方式较为单一", "监督方式单一").replace("复议规范化还有差距", "复议尚不规范");
    expect(found(OLD, now, "二是复议规范化还有差距。")).toEqual(["changed", "二是复议尚不规范。"]);
    const joined = OLD.replace("一是监督方式较为单一。二是复议规范化还有差距。", "一是监督单一、复议尚不规范。");
    expect(found(OLD, joined, "二是复议规范化还有差距。")).toEqual(["gone"]);
  });

  it("has words gone that neighbours close over", () => {
    expect(found(OLD, OLD.replace("二是复议规范化还有差距。", ""), "二是复议规范化还有差距。")).toEqual(["gone"]);
    expect(found(OLD, "与此无关的另一篇文章。", "定期开展评查。")).toEqual(["gone"]);
    expect(found(OLD, "", "定期开展评查。")).toEqual(["gone"]);
  });

  it("takes no sentence that stood there before for the new wording of another", () => {
    const moved = OLD.replace("二是复议规范化还有差距。", "").replace("三是法治力量较为薄弱。", "定期开展评查。三是法治力量较为薄弱。").replace("安排\n定期开展评查。", "安排\n");
    expect(found(OLD, moved, "二是复议规范化还有差距。")).toEqual(["gone"]);
  });

  it("does not take a whole sentence for a part of another", () => {
    expect(found("甲甲。推进执法规范化\n乙乙。", "甲甲。不断推进执法规范化建设\n乙乙。", "推进执法规范化")).toEqual(["changed", "不断推进执法规范化建设"]);
    expect(found("甲甲。推进执法规范化\n乙乙。", "丙。不断推进执法规范化建设。丁。", "推进执法规范化")).toEqual(["gone"]);
  });

  it("lets neighbours decide between equal words, and asks where they do not", () => {
    const twice = "（一）执法\n加强培训。严格考核。\n（二）复议\n加强培训。公开结果。";
    const second = twice.lastIndexOf("加强培训。");
    expect(found(twice, twice.replace("（一）执法\n", "（一）执法\n先行试点。\n"), "加强培训。", second)).toEqual(["same", "加强培训。"]);
    const cutOut = "（一）执法\n加强培训。公开结果。";
    expect(found(twice, cutOut, "加强培训。")).toEqual(["unclear", 1]);
    expect(found(twice, cutOut, "加强培训。", second)).toEqual(["unclear", 1]);
    expect(found("前言。加强培训。后语。", "加强培训。丙。加强培训。丁。", "加强培训。")).toEqual(["unclear", 2]);
    expect(found("甲。甲。甲。", "甲。甲。", "甲。")).toEqual(["unclear", 2]);
  });

  it("asks where words stand too often to be told apart", () => {
    expect(found("是。否。", "是。".repeat(100), "是。")).toEqual(["unclear", 0]);
  });
});

const SENTENCES = ["监督方式较为单一。", "复议还有差距；", "力量较为薄弱\n", "一是加强培训。", "二是严格考核。", "定期开展评查！", "（一）执法\n", "配齐人员。"] as const;
const distinct = fc.uniqueArray(fc.string({ unit: fc.constantFrom(..."法治政府建设执法监督复议评查人员，、"), minLength: 3, maxLength: 12 }), { minLength: 1, maxLength: 12 });

describe("on any text", () => {
  const repeated = fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 });

  it("carries every span of the same text to itself", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("甲", "。", "\n", " ", "𠮷", "；", "1"), maxLength: 60 }), fc.nat(59), fc.nat(59), (text, a, b) => {
        const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        expect(finder(text, text)(span)).toEqual({ type: "same", span });
      }),
    );
  });

  it("carries sentences that stand once past whatever is put in or taken out elsewhere", () => {
    fc.assert(
      fc.property(distinct, fc.nat(), fc.nat(), fc.boolean(), (words, where, which, adds) => {
        const old = words.map((each, index) => `${index}${each}。`);
        const place = where % old.length;
        const kept = old.map((_, index) => index).filter((index) => adds || index !== place);
        const now = adds ? [...old.slice(0, place), "另加一句新的话。", ...old.slice(place)] : kept.map((index) => old[index]!);
        const [from, to] = [old.join(""), now.join("")];
        const look = finder(from, to);
        for (const index of kept) expect(look(spanIn(from, old[index]!))).toEqual({ type: "same", span: spanIn(to, old[index]!) });
        if (!adds) expect(look(spanIn(from, old[which % old.length]!)).type).toBe(which % old.length === place ? "gone" : "same");
      }),
    );
  });

  it("calls nothing the same that is not word for word, whatever the two texts", () => {
    fc.assert(
      fc.property(repeated, repeated, (old, now) => {
        const [from, to] = [old.join(""), now.join("")];
        const look = finder(from, to);
        for (const span of piecesOf(from)) {
          const result = look(span);
          const words = (place: { start: number; end: number }) => to.slice(place.start, place.end);
          const places = result.type === "same" ? [result.span] : result.type === "unclear" ? result.spans : [];
          expect(places.every((place) => words(place) === from.slice(span.start, span.end))).toBe(true);
          expect(result.type === "changed" && words(result.span) === "").toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("carries no two sentences to one place", () => {
    fc.assert(
      fc.property(repeated, repeated, (old, now) => {
        const [from, to] = [old.join(""), now.join("")];
        const look = finder(from, to);
        const places = piecesOf(from).flatMap((span) => {
          const result = look(span);
          return result.type === "same" ? [result.span.start] : [];
        });
        expect(new Set(places).size).toBe(places.length);
      }),
      { numRuns: 400 },
    );
  });

  it("carries a repeated sentence, past one edit, to where it went or nowhere", () => {
    fc.assert(
      fc.property(repeated, fc.nat(), fc.constantFrom("另加一句。", "又添一句！"), (old, where, added) => {
        const place = where % (old.length + 1);
        const now = [...old.slice(0, place), added, ...old.slice(place)];
        const startOf = (all: readonly string[], index: number) => all.slice(0, index).join("").length;
        const look = finder(old.join(""), now.join(""));
        for (const [index, words] of old.entries()) {
          const start = startOf(old, index);
          const length = words.trimEnd().length;
          const result = look({ start, end: start + length });
          const went = startOf(now, index < place ? index : index + 1);
          expect(result.type === "same" ? result.span.start : went).toBe(went);
        }
      }),
      { numRuns: 400 },
    );
  });
});
