import { expect, test } from "vitest";
import { draft, reading, untouched } from "@/lib/domain/report/corrections/sample-draft.fixture";
import { sectionOf, whyKind } from "@/lib/domain/report/corrections/why-kind";
import { readReport } from "@/lib/domain/report/read-report";

const sections = untouched.clauses.filter(({ parentKey }) => parentKey === null);

test("a section is of its kind by words of its heading, and so is all below it", () => {
  expect(sections.map((clause) => whyKind(untouched, clause))).toEqual([
    { by: "heading", words: "举措" },
    { by: "heading", words: "不足" },
    { by: "heading", words: expect.stringMatching(/第一责任人|主要负责人/) },
    { by: "heading", words: expect.stringMatching(/下一?年|安排/) },
  ]);
  const item = untouched.clauses.findLast(({ kind }) => kind === "arrangements")!;
  expect(whyKind(untouched, item)).toEqual(whyKind(untouched, sections.at(-1)!));
  expect(sectionOf(untouched.clauses, item).key).toBe(sections.at(-1)!.key);
  expect(whyKind(untouched, sections[1]!)).toEqual({ by: "heading", words: "不足" });
});

test("or because a person said so, which holds below it too", () => {
  const changed = draft({ type: "set-section-kind", clauseKey: sections[3]!.key, kind: "other" });
  const item = changed.clauses.findLast(({ parentKey }) => parentKey !== null)!;
  expect(whyKind(changed, item)).toEqual({ by: "person" });
  expect(whyKind(changed, changed.clauses[0]!)).toMatchObject({ by: "heading" });
});

test("or by its place alone", () => {
  const { text, clauses, facts } = readReport(`${reading.text.slice(0, reading.text.indexOf("四、"))}五、附则\n(一)其他。没有什么。`);
  expect(whyKind({ text, clauses, facts, kinds: [] }, clauses.at(-1)!)).toEqual({ by: "place" });
});
