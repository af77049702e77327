import { expect, test } from "vitest";
import { sharedWords } from "@/lib/domain/report/links/shared-words";
import { withoutSlogans } from "@/lib/domain/report/links/slogans";
import { fc } from "@/tests/support/property";

test.each([
  ["工作整体水平有待提升", "推动提升整体工作水平", ["整体", "水平"]],
  ["行政执法效果有待提升", "深入落实行政执法行动，促进社会效果提升", ["行政执法", "效果"]],
  ["推进法治化营商环境建设", "持续优化法治化营商环境。", ["法治化营商环境"]],
  ["规范性文件备案不及时", "加强行政规范性文件备案", ["规范性文件", "备案"]],
  ["推进法治政府建设工作", "强化法治政府建设工作统筹", ["法治政府建设"]],
  ["进一步加强工作", "进一步加强工作", []],
])("%s, and %s", (a, b, words) => {
  expect(sharedWords(a, b)).toEqual(words);
});

test("a word is not found across a mark, but across a broken line", () => {
  expect(sharedWords("公开、市场", "公开市场")).toEqual(["公开", "市场"]);
  expect(sharedWords("市场\n 监管", "市场监管")).toEqual(["市场监管"]);
});

test("radicals that a PDF gives are the characters they stand for", () => {
  expect(sharedWords("⾏政执法", "行政执法")).toEqual(["行政执法"]);
});

test("a longer word leaves no bit of itself as another word", () => {
  expect(sharedWords("行政执法效果", "行政执法，执法效能，社会效果")).toEqual(["行政执法", "效果"]);
});

const chinese = fc.string({ unit: fc.constantFrom(..."法治政府建设工作行政执法市场监管整体水平的和推进𠮷，。 "), maxLength: 40 });

test("each shared word stands in both, is no slogan, and none holds another", () => {
  fc.assert(
    fc.property(chinese, chinese, (a, b) => {
      const words = sharedWords(a, b);
      for (const word of words) {
        expect([...word].length).toBeGreaterThanOrEqual(2);
        expect(a.replace(/\s/g, "")).toContain(word);
        expect(b.replace(/\s/g, "")).toContain(word);
        expect(withoutSlogans(word)).toEqual([word]);
        expect(words.filter((other) => other.includes(word))).toEqual([word]);
      }
    }),
  );
});
