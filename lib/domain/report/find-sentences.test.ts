import { expect, it } from "vitest";
import { reading } from "@/lib/domain/report/corrections/sample-draft.fixture";
import { findSentences } from "@/lib/domain/report/find-sentences";
import { sliceOf } from "@/lib/domain/report/span";

const report = { ...reading, passages: reading.passages.map(({ span, path }) => ({ span, path, ordinal: null })) };
const found = (...words: string[]) => findSentences(report, words);

it("finds each sentence that has all the words, those to be accounted for first", () => {
  const sentences = found("行政执法");
  expect(sentences.length).toBeGreaterThan(4);
  for (const { span, words } of sentences) {
    expect(words).toContain("行政执法");
    expect(sliceOf(reading.text, span)).toBe(words);
  }
  const isPassage = sentences.map(({ span }) => reading.passages.some((passage) => passage.span.start === span.start));
  expect(isPassage).toEqual([...isPassage].sort((a, b) => Number(b) - Number(a)));
  expect(isPassage[0]).toBe(true);
  expect(isPassage.at(-1)).toBe(false);
});

it("wants all the words in one sentence", () => {
  const [only, ...others] = found("双随机", "营商环境");
  expect(only).toMatchObject({ path: ["二", "二是"] });
  expect(others).toEqual([]);
  expect(found("双随机", "没有这样的词")).toEqual([]);
});

it("says where a sentence of another section stands", () => {
  const sentence = found("重大行政决策").find(({ path }) => path[0] === "一");
  expect(sentence?.path.length).toBeGreaterThan(1);
  expect(sentence?.ordinal).toBeNull();
});

it("does not look through what was set aside", () => {
  expect(reading.text).toContain("IE版本小于11");
  expect(found("IE版本")).toEqual([]);
});

it("finds the title and headings too, each once", () => {
  expect(found("存在的不足和原因").map(({ words }) => words)).toEqual([expect.stringMatching(/^二、/)]);
});
