import { expect, test } from "vitest";
import { paperBlocks } from "@/components/import/paper-blocks";
import { linePieces, paperMarks } from "@/components/import/paper-marks";
import { draft, FIRST, FOURTH_ARRANGEMENT, passage, reading, untouched } from "@/lib/domain/report/corrections/sample-draft.fixture";
import { sliceOf, trimSpan } from "@/lib/domain/report/span";

const blocks = paperBlocks(untouched, reading.titleSpan);
const words = (index: number) => blocks[index]!.lines.map((line) => sliceOf(reading.text, line));

test("every word of the report is drawn once, in order", () => {
  const lines = blocks.flatMap((block) => block.lines);
  expect(lines.map((line) => sliceOf(reading.text, line))).toEqual(reading.text.split("\n").map((line) => line.trim()).filter((line) => line !== ""));
  const marks = paperMarks(untouched);
  for (const line of lines) {
    expect(linePieces(reading.text, line, marks, null).map(({ text }) => text).join("")).toBe(sliceOf(reading.text, line));
  }
});

test("furniture, title and sections are brackets of their own", () => {
  const shape = blocks.map((block) => (block.type === "section" ? `${block.clause.kind}${block.continued ? "+" : ""}` : block.type));
  expect(shape.filter((name) => name !== "furniture" && name !== "other")).toEqual(["title", "achievements", "shortcomings", "leadership", "arrangements"]);
  expect(shape[0]).toBe("furniture");
  expect(words(0)[0]).toContain("IE版本小于11");
});

test("a section of two kinds has a bracket for each", () => {
  const section = untouched.clauses.find(({ parentKey, kind }) => parentKey === null && kind === "arrangements")!;
  const last = untouched.clauses.filter(({ parentKey }) => parentKey === section.key).at(-1)!;
  const corrected = draft({ type: "set-section-kind", clauseKey: last.key, kind: "other" });
  const kinds = paperBlocks(corrected, reading.titleSpan).flatMap((block) => (block.type === "section" ? [[block.clause.key, block.clause.kind]] : []));
  expect(kinds.slice(-2)).toEqual([[section.key, "arrangements"], [last.key, "other"]]);
});

test("a candidate carries its number where it begins, its measures their letters", () => {
  const { inserts } = paperMarks(untouched);
  const tags = inserts.flatMap((insert) => (insert.type === "tag" ? [insert] : []));
  expect(tags.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  const letters = inserts.flatMap((insert) => (insert.type === "letter" && insert.candidateKey === FOURTH_ARRANGEMENT ? [insert.letter] : []));
  expect(letters).toEqual(["a", "b", "c"]);
  expect(reading.text.slice(tags[0]!.at)).toMatch(/^一是法治政府/);
});

test("words merged from elsewhere carry the number too, a statement its reason, and what is unaccounted for is open", () => {
  const third = passage(untouched, "定期对全区").key;
  const merged = paperMarks(draft({ type: "attach-passage", passageKey: third, candidateKey: FIRST }));
  expect(merged.inserts.filter((insert) => insert.type === "tag" && insert.merged)).toMatchObject([{ number: 1, at: passage(untouched, "定期对全区").span.start }]);
  const dropped = draft({ type: "drop-passage", passageKey: third, reason: "仅为表述" });
  expect(paperMarks(dropped).inserts.filter(({ type }) => type === "statement")).toMatchObject([{ reason: "仅为表述" }]);
  const open = draft({ type: "drop-passage", passageKey: third, reason: "仅为表述" }, { type: "restore-passage", passageKey: third });
  const { overlays } = paperMarks(open);
  expect(overlays.filter(({ id }) => id === "open").map((span) => sliceOf(reading.text, span))).toEqual([expect.stringContaining("定期对全区")]);
});

test("lines are without white space at their ends", () => {
  for (const { lines } of blocks) for (const line of lines) expect(trimSpan(reading.text, line)).toEqual(line);
});
