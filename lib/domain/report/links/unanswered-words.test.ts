import { expect, test } from "vitest";
import { hearArrangements, unansweredWords as unansweredBy } from "@/lib/domain/report/links/unanswered-words";
import { ARRANGEMENTS, SHORTCOMINGS } from "@/lib/domain/report/links/wuqing-2023.fixture";
import { fc } from "@/tests/support/property";

const unansweredWords = (text: string, arrangements: readonly string[]) => unansweredBy(text, hearArrangements(arrangements));
const texts = ARRANGEMENTS.map(({ text }) => text);

test("the sample: what no arrangement takes up", () => {
  expect(SHORTCOMINGS.map(({ text }) => unansweredWords(text, texts))).toEqual([
    ["责任链条"],
    ["“放管服”", "“双随机、一公开”市场监管"],
    ["年龄结构", "能力素养", "程序瑕疵"],
  ]);
});

test("a quoted phrase is taken up when a part of it is named", () => {
  expect(unansweredWords("落实“双随机、一公开”仍需改进", ["扩大双随机抽查"])).toEqual([]);
});

test("what stands on either side of a mark, or ends one arrangement and begins the next, is not taken up", () => {
  expect(unansweredWords("开市流程繁琐", ["公开、市场"])).toEqual(["开市流程繁琐"]);
  expect(unansweredWords("开市流程繁琐", ["公开", "市场"])).toEqual(["开市流程繁琐"]);
});

test("with no arrangement every phrase stands", () => {
  expect(unansweredWords("一是责任链条需进一步拧紧。", [])).toEqual(["责任链条"]);
});

test("a phrase is the shortcoming's own words, and no arrangement has two characters of it in a row", () => {
  const chinese = fc.string({ unit: fc.constantFrom(..."责任链条程序瑕疵市场监管执法推进“”、，。12 "), maxLength: 30 });
  fc.assert(
    fc.property(chinese, fc.array(chinese, { maxLength: 3 }), (text, arrangements) => {
      for (const phrase of unansweredWords(text, arrangements)) {
        expect(text.replace(/\s/g, "")).toContain(phrase);
        const pairs = (phrase.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => [...run].slice(1).map((_, at) => run.slice(at, at + 2)));
        const unquoted = phrase.includes("“") ? [] : pairs;
        for (const two of unquoted) expect(arrangements.some((arrangement) => arrangement.replace(/\s/g, "").includes(two))).toBe(false);
      }
    }),
  );
});
