import { expect, test } from "vitest";
import { asDay, type Day } from "@/lib/domain/calendar/day";
import { checkCorrection } from "@/lib/domain/report/corrections/check-correction";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import type { CandidateDraft, PassageDraft, Reading } from "@/lib/domain/report/model";

const text = "打印页面\n二、不足\n一是责任不清，𠮷落实不够。二是监督不力。\n三、安排";
const first = { start: 10, end: 24 };
const second = { start: 24, end: 31 };

function passage(key: string, span: { start: number; end: number }): PassageDraft {
  return { key, clauseKey: "c5", span, kind: "shortcoming", path: ["二"] };
}

function candidate(key: string, span: { start: number; end: number }, passageKey: string): CandidateDraft {
  return { key, kind: "shortcoming", clauseKey: "c5", path: ["二"], title: key, span, sources: [{ ...span, passageKey }], measures: [], hints: [], lacks: [], rule: "chain" };
}

const reading: Reading = {
  text,
  readerVersion: "test",
  facts: { title: "报告", issuer: "区政府", year: 2023, publishedOn: null },
  titleSpan: null,
  dropped: [{ start: 0, end: 4, why: "print-buttons" }],
  clauses: [{ key: "c5", parentKey: null, level: 1, label: "二、", heading: { start: 5, end: 9 }, span: { start: 5, end: 31 }, kind: "shortcomings" }],
  passages: [passage("p10", first), passage("p24", second)],
  candidates: [candidate("k10", first, "p10"), candidate("k24", second, "p24")],
  messages: [],
};

const draft = draftOf(reading, [{ type: "set-assignment", candidateKey: "k10", leadUnitId: "u1" }]);

test("the text is laid out as the spans say", () => {
  expect([text.slice(10, 24), text.slice(24, 31)]).toEqual(["一是责任不清，𠮷落实不够。", "二是监督不力。"]);
});

test.each<[Correction, string]>([
  [{ type: "set-section-kind", clauseKey: "c99", kind: "other" }, "no-such-clause"],
  [{ type: "set-section-kind", clauseKey: "c5", kind: "shortcomings" }, "kind-unchanged"],
  [{ type: "split", candidateKey: "k99", at: 12 }, "no-such-candidate"],
  [{ type: "split", candidateKey: "k10", at: 10 }, "split-outside"],
  [{ type: "split", candidateKey: "k10", at: 24 }, "split-outside"],
  [{ type: "split", candidateKey: "k10", at: 12.5 }, "split-outside"],
  [{ type: "split", candidateKey: "k10", at: 18 }, "split-outside"],
  [{ type: "split", candidateKey: "k10", at: 23 }, "split-empty"],
  [{ type: "merge", candidateKeys: ["k10"], into: "k10" }, "merge-too-few"],
  [{ type: "merge", candidateKeys: ["k10", "k10"], into: "k10" }, "merge-too-few"],
  [{ type: "merge", candidateKeys: ["k10", "k24"], into: "k99" }, "merge-into-another"],
  [{ type: "merge", candidateKeys: ["k10", "k99"], into: "k10" }, "no-such-candidate"],
  [{ type: "retitle", candidateKey: "k10", title: "  " }, "text-missing"],
  [{ type: "retitle", candidateKey: "k10", title: "长".repeat(201) }, "text-too-long"],
  [{ type: "retitle", candidateKey: "k10", title: "坏\ud842字" }, "text-characters"],
  [{ type: "retitle", candidateKey: "k10", title: "机 密★ 整改" }, "text-secrecy-mark"],
  [{ type: "retitle", candidateKey: "k10", title: "厘清\n责任" }, "text-characters"],
  [{ type: "drop", candidateKey: "k10", reason: "" }, "text-missing"],
  [{ type: "drop", candidateKey: "k10", reason: "表\0述" }, "text-characters"],
  [{ type: "drop", candidateKey: "k99", reason: "表述" }, "no-such-candidate"],
  [{ type: "drop-passage", passageKey: "p99", reason: "表述" }, "no-such-passage"],
  [{ type: "drop-passage", passageKey: "p10", reason: " " }, "text-missing"],
  [{ type: "restore-passage", passageKey: "p99" }, "no-such-passage"],
  [{ type: "restore-passage", passageKey: "p10" }, "not-a-statement"],
  [{ type: "add-from-selection", span: { start: 12, end: 99 }, kind: "shortcoming" }, "outside-text"],
  [{ type: "add-from-selection", span: { start: 12, end: 18 }, kind: "shortcoming" }, "outside-text"],
  [{ type: "add-from-selection", span: { start: -1, end: 12 }, kind: "shortcoming" }, "outside-text"],
  [{ type: "add-from-selection", span: { start: 14, end: 12 }, kind: "shortcoming" }, "nothing-selected"],
  [{ type: "add-from-selection", span: { start: 23, end: 24 }, kind: "shortcoming" }, "nothing-selected"],
  [{ type: "add-from-selection", span: { start: 2, end: 9 }, kind: "shortcoming" }, "selection-in-furniture"],
  [{ type: "add-from-selection", span: second, kind: "shortcoming", title: "" }, "text-missing"],
  [{ type: "attach-passage", passageKey: "p99", candidateKey: "k10" }, "no-such-passage"],
  [{ type: "attach-passage", passageKey: "p24", candidateKey: "k99" }, "no-such-candidate"],
  [{ type: "attach-passage", passageKey: "p10", candidateKey: "k10" }, "already-attached"],
  [{ type: "restore-dropped", span: { start: 0, end: 3 } }, "not-furniture"],
  [{ type: "set-facts" }, "nothing-given"],
  [{ type: "set-facts", title: "" }, "text-missing"],
  [{ type: "set-facts", year: 20233 }, "no-such-year"],
  [{ type: "set-facts", publishedOn: "2023-02-29" as Day }, "no-such-day"],
  [{ type: "set-assignment", candidateKey: "k10" }, "nothing-given"],
  [{ type: "set-assignment", candidateKey: "k10", dueOn: "2023-02-29" as Day }, "no-such-day"],
  [{ type: "set-assignment", candidateKey: "k10", supportingUnitIds: ["u2", "u1"] }, "unit-twice"],
  [{ type: "set-assignment", candidateKey: "k24", leadUnitId: "u3", supportingUnitIds: ["u3"] }, "unit-twice"],
  [{ type: "set-assignment", candidateKey: "k10", criteria: ["出台清单", " "] }, "text-missing"],
  [{ type: "rename" } as unknown as Correction, "unknown-correction"],
  [{ type: "toString" } as unknown as Correction, "unknown-correction"],
])("%j is refused", (correction, code) => {
  expect(checkCorrection(draft, correction)?.code).toBe(code);
});

test.each<Correction>([
  { type: "set-section-kind", clauseKey: "c5", kind: "arrangements" },
  { type: "split", candidateKey: "k10", at: 17 },
  { type: "merge", candidateKeys: ["k10", "k24"], into: "k24" },
  { type: "retitle", candidateKey: "k10", title: "厘清责任" },
  { type: "drop", candidateKey: "k10", reason: "表述" },
  { type: "drop-passage", passageKey: "p10", reason: "总体评价\n没有具体事项" },
  { type: "add-from-selection", span: { start: 12, end: 16 }, kind: "shortcoming" },
  { type: "attach-passage", passageKey: "p24", candidateKey: "k10" },
  { type: "restore-dropped", span: { start: 0, end: 4 } },
  { type: "set-facts", year: null, publishedOn: null },
  { type: "set-assignment", candidateKey: "k10", leadUnitId: null, supportingUnitIds: ["u1"], dueOn: asDay("2024-11-30") },
])("%j applies", (correction) => {
  expect(checkCorrection(draft, correction)).toBeNull();
});
