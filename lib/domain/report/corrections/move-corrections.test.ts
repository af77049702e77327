import { expect, test } from "vitest";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import { moveCorrections } from "@/lib/domain/report/corrections/move-corrections";
import { FIRST, FOURTH_ARRANGEMENT, passage, reading, SECOND, spanOf, THIRD, untouched } from "@/lib/domain/report/corrections/sample-draft.fixture";
import { readReport } from "@/lib/domain/report/read-report";
import { fc } from "@/tests/support/property";

const MONITORING = passage(untouched, "定期对全区").key;
const BANNER = { start: reading.dropped[0]!.start, end: reading.dropped[0]!.end };

const CORRECTIONS: readonly Correction[] = [
  { type: "set-facts", title: "报告" },
  { type: "retitle", candidateKey: FIRST, title: "压实责任" },
  { type: "split", candidateKey: THIRD, at: spanOf("有的执法人员").start },
  { type: "set-assignment", candidateKey: `h${spanOf("有的执法人员").start}`, criteria: ["培训合格率 100%"] },
  { type: "merge", candidateKeys: [FIRST, SECOND], into: FIRST },
  { type: "drop-passage", passageKey: MONITORING, reason: "日常工作" },
  { type: "restore-passage", passageKey: MONITORING },
  { type: "attach-passage", passageKey: MONITORING, candidateKey: FIRST },
  { type: "add-from-selection", span: spanOf("责任链条需进一步拧紧"), kind: "shortcoming" },
  { type: "restore-dropped", span: BANNER },
  { type: "set-aside", span: BANNER },
  { type: "drop", candidateKey: FOURTH_ARRANGEMENT, reason: "已在办" },
];

/** What a person sees of a draft, without the places, which differ. */
function seen(from: typeof reading, corrections: readonly Correction[]) {
  const { text, candidates, passages, facts, dropped } = draftOf(from, corrections);
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    facts: { title: facts.title },
    candidates: candidates.map(({ title, span, sources, criteria }) => ({ title, words: words(span), sources: sources.map(words), criteria })),
    passages: passages.map(({ span, disposition, reason }) => ({ words: words(span), disposition, reason })),
    dropped: dropped.map(words),
  };
}

test("the same reading keeps every correction as it is", () => {
  expect(draftOf(reading, CORRECTIONS).skipped).toEqual([]);
  expect(moveCorrections(reading, CORRECTIONS, reading)).toEqual({ corrections: CORRECTIONS, unkept: [] });
});

test("words that moved take their corrections along", () => {
  const moved = readReport(reading.text.replace("二、2023年度推进", "(十一)新增一条。补记一项工作。\n二、2023年度推进"));
  const { corrections, unkept } = moveCorrections(reading, CORRECTIONS, moved);
  expect(unkept).toEqual([]);
  expect(draftOf(moved, corrections).skipped).toEqual([]);
  const [before, after] = [seen(reading, CORRECTIONS), seen(moved, corrections)];
  expect(after.candidates).toEqual(before.candidates);
  expect(after.passages).toEqual(before.passages);
});

test("words that changed, and words that went, leave their corrections to a person, with what was typed", () => {
  const words = passage(untouched, "定期对全区");
  const other = readReport(reading.text.replace("责任链条需进一步拧紧", "责任链条需拧紧").replace(reading.text.slice(words.span.start, words.span.end), ""));
  const { corrections, unkept } = moveCorrections(reading, CORRECTIONS, other);
  expect(unkept.map(({ correction, code }) => `${correction.type} ${code}`)).toEqual([
    "retitle words-changed",
    "merge words-changed",
    "drop-passage words-changed",
    "restore-passage words-changed",
    "attach-passage words-changed",
    "add-from-selection words-changed",
    "drop words-changed",
  ]);
  expect(unkept[0]).toMatchObject({ correction: { title: "压实责任" }, words: expect.stringContaining("责任链条需进一步拧紧") });
  expect(draftOf(other, corrections).skipped).toEqual([]);
});

test("what the better reader knows of itself is neither kept nor lost", () => {
  const section = reading.clauses.find(({ parentKey, kind }) => parentKey === null && kind === "arrangements")!;
  const worse = { ...reading, clauses: reading.clauses.map((clause) => (clause.kind === "arrangements" ? { ...clause, kind: "other" as const } : clause)), passages: reading.passages.filter(({ kind }) => kind !== "arrangement"), candidates: reading.candidates.filter(({ kind }) => kind !== "arrangement") };
  const corrections: Correction[] = [{ type: "set-section-kind", clauseKey: section.key, kind: "arrangements" }, { type: "retitle", candidateKey: FOURTH_ARRANGEMENT, title: "规范执法" }];
  expect(moveCorrections(worse, corrections, reading)).toEqual({ corrections: [corrections[1]], unkept: [] });
  const unaware = { ...reading, dropped: [...reading.dropped, { ...reading.clauses.at(-1)!.span, why: "other" as const }] };
  expect(moveCorrections(unaware, [{ type: "restore-dropped", span: reading.clauses.at(-1)!.span }], reading)).toEqual({ corrections: [], unkept: [] });
});

test("a correction that applies no longer is listed with its reason", () => {
  const { unkept } = moveCorrections(reading, [{ type: "retitle", candidateKey: "k999999", title: "无" }], reading);
  expect(unkept).toEqual([{ correction: { type: "retitle", candidateKey: "k999999", title: "无" }, code: "no-such-candidate", words: "" }]);
});

test("every correction is kept or listed, and what is kept applies, whatever became of the text", () => {
  const lines = reading.text.split("\n");
  fc.assert(
    fc.property(fc.array(fc.nat(lines.length - 1), { maxLength: 6 }), fc.constantFrom("delete", "double", "alter"), (places, change) => {
      const altered = lines.flatMap((line, index) => (!places.includes(index) ? [line] : change === "delete" ? [] : change === "double" ? [line, line] : [line.replace(/[，,]/, "、")])).join("\n");
      const to = readReport(altered);
      const { corrections, unkept } = moveCorrections(reading, CORRECTIONS, to);
      expect(draftOf(to, corrections).skipped).toEqual([]);
      const listed = [...corrections, ...unkept.map(({ correction }) => correction)].map(({ type }) => type);
      expect(new Set(listed).size).toBe(listed.length);
      // A line that the other reading does not set aside needs neither.
      const missing = CORRECTIONS.filter(({ type }) => !listed.includes(type)).map(({ type }) => type);
      expect(missing.filter((type) => type !== "restore-dropped" && type !== "set-aside")).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
