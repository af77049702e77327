import { expect, test } from "vitest";
import { checkCorrection } from "@/lib/domain/report/corrections/check-correction";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import { leafSpans } from "@/lib/domain/report/conserve";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import { SECTION_KINDS, type Reading } from "@/lib/domain/report/model";
import { readReport } from "@/lib/domain/report/read-report";
import { fc } from "@/tests/support/property";

const REPORT = `当前位置:首页
设为首页
某区2023年度法治政府建设情况的报告
一、2023年度推进法治政府建设的主要举措和成效
(一)依法全面履行职能。调整8家单位900余项职权。
二、2023年度推进法治政府建设存在的不足和原因
还存在一些突出的问题,主要表现在以下方面。一是责任链条需进一步拧紧,𠮷工作水平有待提升。二是“双随机、一公开”监管仍需改进。
三、下一年度推进法治政府建设的主要安排
(一)强化统筹。细化《实施纲要(2021—2025年)》任务分工,破解痛点堵点。加大宣传力度。
分享到微信
(二)规范执法。2024年6月底前开展案卷评查。定期监测执法数据,强化监督。
【打印页面】 【关闭页面】`;

const reading = deepFreeze(readReport(REPORT));

/** Numbers that pick among what the draft has at that moment; now and then something that it has not. */
type Seed = { type: Correction["type"]; a: number; b: number; c: number };

const seeds = fc.array(
  fc.record<Seed>({
    type: fc.constantFrom(
      "set-section-kind", "split", "merge", "retitle", "drop", "drop-passage", "restore-passage", "add-from-selection", "attach-passage", "restore-dropped", "set-aside", "set-facts", "set-assignment",
    ),
    a: fc.nat(1000),
    b: fc.nat(1000),
    c: fc.nat(1000),
  }),
  { maxLength: 12 },
);

function correctionFrom({ type, a, b, c }: Seed, draft: ImportDraft): Correction {
  const pick = <T>(from: readonly T[], at: number): T | undefined => from[at % Math.max(1, from.length)];
  const candidate = pick(draft.candidates, a);
  const candidateKey = a % 17 === 0 ? "k99999" : (candidate?.key ?? "none");
  const other = pick(draft.candidates, b)?.key ?? "none";
  const passageKey = b % 17 === 0 ? "p99999" : (pick(draft.passages, b)?.key ?? "none");
  const given = pick(draft.passages.filter(({ disposition }) => disposition === "statement"), a)?.key ?? passageKey;
  const start = a % REPORT.length;
  switch (type) {
    case "set-section-kind": return { type, clauseKey: pick(draft.clauses, a)?.key ?? "none", kind: pick(SECTION_KINDS, b)! };
    case "split": return { type, candidateKey, at: (candidate?.span.start ?? 0) + (b % 60) };
    case "merge": return { type, candidateKeys: [candidateKey, other], into: c % 2 === 0 ? candidateKey : other };
    case "retitle": return { type, candidateKey, title: pick([" 新标题 ", "甲", " "], b)! };
    case "drop": return { type, candidateKey, reason: "仅表述" };
    case "drop-passage": return { type, passageKey, reason: "仅表述" };
    case "restore-passage": return { type, passageKey: given };
    case "add-from-selection": return { type, span: { start, end: start + (b % 80) }, kind: c % 2 === 0 ? "shortcoming" : "arrangement" };
    case "attach-passage": return { type, passageKey, candidateKey };
    case "restore-dropped": return { type, span: pick(draft.dropped, a) ?? { start: 0, end: 1 } };
    case "set-aside": return { type, span: pick(draft.restored, a) ?? { start: 0, end: 1 } };
    case "set-facts": return { type, year: 2020 + (b % 6) };
    case "set-assignment": return { type, candidateKey, leadUnitId: `u${b % 3}`, supportingUnitIds: [`u${c % 3}`], criteria: ["出台清单"] };
  }
}

test("the sequences below do reach into a report", () => {
  expect(reading.passages.length).toBeGreaterThanOrEqual(6);
  expect(reading.candidates).toHaveLength(4);
  expect(reading.dropped.length).toBeGreaterThan(0);
});

test("whatever a person does, the draft holds together, and undoing gives back what was", () => {
  const done = new Map<string, number>();
  fc.assert(
    fc.property(seeds, (drawn) => {
      const corrections: Correction[] = [];
      let before = draftOf(reading, corrections);
      for (const seed of drawn) {
        const correction = correctionFrom(seed, before);
        const refused = checkCorrection(before, correction);
        if (!refused) done.set(correction.type, (done.get(correction.type) ?? 0) + 1);
        corrections.push(correction);
        const after = draftOf(reading, corrections);
        holdsTogether(after);
        expect(after.skipped.length - before.skipped.length).toBe(refused ? 1 : 0);
        if (refused) expect({ ...after, skipped: [] }).toEqual({ ...before, skipped: [] });
        expect(draftOf(reading, corrections.slice(0, -1))).toEqual(before);
        before = after;
      }
      const stored = JSON.parse(JSON.stringify(corrections)) as Correction[];
      expect(JSON.parse(JSON.stringify(draftOf(reading, stored)))).toEqual(before);
    }),
    { numRuns: 120 },
  );
  expect([...done.keys()].sort()).toHaveLength(13);
});

function holdsTogether(draft: ImportDraft): void {
  const { text, passages, candidates, coverage } = draft;
  const keys = new Set(candidates.map(({ key }) => key));
  expect(keys.size).toBe(candidates.length);
  expect(candidates.map(({ number }) => number)).toEqual(candidates.map((_, index) => index + 1));
  expect(candidates.map(({ span }) => span.start)).toEqual(candidates.map(({ span }) => span.start).sort((a, b) => a - b));

  for (const { title, sources, span, supportingUnitIds, leadUnitId, measures } of candidates) {
    expect(title.trim()).not.toBe("");
    expect(sources.length).toBeGreaterThan(0);
    for (const piece of [...sources, ...measures, span]) {
      expect(piece.start).toBeGreaterThanOrEqual(0);
      expect(piece.end).toBeLessThanOrEqual(text.length);
      const words = text.slice(piece.start, piece.end);
      expect(words).not.toBe("");
      expect(words).toBe(words.trim());
      expect(words.isWellFormed()).toBe(true);
    }
    for (const { start, end, passageKey } of [...sources, ...measures]) {
      if (passageKey === null) continue;
      const passage = passages.find(({ key }) => key === passageKey);
      expect(passage!.span.start <= start && end <= passage!.span.end).toBe(true);
    }
    expect(supportingUnitIds).not.toContain(leadUnitId);
  }

  expect(new Set(passages.map(({ key }) => key)).size).toBe(passages.length);
  for (const { disposition, reason, key, candidateKeys } of passages) {
    const citing = candidates.filter(({ sources }) => sources.some(({ passageKey }) => passageKey === key));
    expect(candidateKeys).toEqual(citing.map((candidate) => candidate.key));
    expect(disposition === "task" || disposition === "merged").toBe(citing.length > 0);
    expect(disposition === "statement").toBe(reason !== null);
  }
  const leaves = leafSpans({ ...draft, titleSpan: reading.titleSpan });
  expect(leaves.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
  expect(Object.values(coverage.byDisposition).reduce((a, b) => a + b, 0)).toBe(passages.length);
  expect([...draft.dropped, ...draft.restored].map(({ start }) => start).sort((a, b) => a - b)).toEqual(reading.dropped.map(({ start }) => start));
}

test("what is restored and set aside again leaves the text as it was, and where nothing else was done all else too", () => {
  fc.assert(
    fc.property(seeds, fc.nat(1000), (drawn, which) => {
      const corrections = drawn.reduce<Correction[]>((done, seed) => [...done, correctionFrom(seed, draftOf(reading, done))], []);
      for (const done of [[], corrections]) {
        const before = draftOf(reading, done);
        const { start, end } = before.dropped[which % Math.max(1, before.dropped.length)] ?? { start: 0, end: 0 };
        const span = { start, end };
        if (end === 0) continue;
        holdsTogether(draftOf(reading, [...done, { type: "restore-dropped", span }]));
        const after = draftOf(reading, [...done, { type: "restore-dropped", span }, { type: "set-aside", span }]);
        holdsTogether(after);
        expect(after.dropped).toEqual(before.dropped);
        expect(after.clauses.map(({ span: words }) => words)).toEqual(before.clauses.map(({ span: words }) => words));
        // Sentences and candidates that a person had reshaped may have been taken up anew with the restored words.
        if (done.length > 0) continue;
        expect(after.passages).toEqual(before.passages);
        expect(after.candidates).toEqual(before.candidates);
      }
    }),
    { numRuns: 120 },
  );
});

function deepFreeze(value: Reading): Reading {
  const freeze = (one: unknown): void => {
    if (typeof one !== "object" || one === null || Object.isFrozen(one)) return;
    Object.freeze(one);
    Object.values(one).forEach(freeze);
  };
  freeze(value);
  return value;
}
