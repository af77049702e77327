import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { leafSpans } from "@/lib/domain/report/conserve";
import { spokenOn } from "@/lib/domain/report/hints/spoken-on";
import type { OutlineClause, Reading, Span } from "@/lib/domain/report/model";
import { normaliseText } from "@/lib/domain/report/normalise";
import { passagesAndCandidates } from "@/lib/domain/report/passages-and-candidates";
import { readReport } from "@/lib/domain/report/read-report";
import { fc } from "@/tests/support/property";

const SAMPLE = readFileSync(new URL("../../../tests/fixtures/reports/wuqing-2023/wuqing-2023.txt", import.meta.url), "utf8");

const WORDS =
  "一、|二、|十一、|（一）|(二)|（三）|1.|２．|（1）|①|②|第一部分 |一是|二是|三是|首先，|其次，|一要|二要|最后|，|；|。|：|！|“|”|《|》|（|）|〈|\n|\n\n| |　|\u00a0|\u200b|\r\n|\0|\ud842|𠮷|存在的问题|不足|下一步，我区将|下一步工作打算|主要安排|成效|第一责任人|主要表现在以下方面|当前位置：|来源：区政府|附件：|分享到：|打印|首页|特此报告。|2024年6月底前|2023—2025年|20212025年|定期|每季度|10件|区司法局|加强监督|有的单位|武清区人民政府关于2023年度法治政府建设情况的报告|武清区人民政府|2024年1月5日|之一是|关于学习不深入的问题。|关于管护不到位的问题。|针对任务推进不平衡的方面。|针对上述问题，我县将做好以下几个方面：|整改落实情况|尚未整改到位的问题|整改存在的问题及下一步打算|正在整改|其余3座仍未完工|预计2025年6月底前完成|由财政局牵头|5。|1）|2.5万|问题打算|一、关于账实不符的问题\n|中共甲县水利局党组关于巡察整改进展情况的通报\n|下一步，2025年6月底前补录档案。|将采取以下措施：|存在的主要问题：|2024年6月".split(
    "|",
  );
const generated = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: "grapheme", maxLength: 4 })), { maxLength: 60 }).map((words) => words.join(""));
const sections = fc.tuple(generated, generated).map(([first, second]) => `二、存在的不足\n${first}\n三、下一步打算\n${second}`);

/** The sample with stretches cut out, doubled or replaced. */
const mutated = fc
  .array(fc.record({ at: fc.nat(SAMPLE.length), length: fc.nat(400), words: fc.oneof(fc.constant(""), fc.constantFrom(...WORDS), fc.constant(SAMPLE.slice(2300, 2400))) }), { maxLength: 6 })
  .map((edits) => edits.reduce((text, { at, length, words }) => text.slice(0, at) + words + text.slice(at + length), SAMPLE));

const documents = fc.oneof(generated, sections, generated.map((words) => `中共甲县水利局党组关于巡察整改进展情况的通报\n${words}`), mutated, fc.string({ unit: "binary", maxLength: 60 }));

test("the text is the normalised source, and every piece of it is in one leaf", () => {
  fc.assert(
    fc.property(documents, (source) => {
      const reading = readReport(source);
      expect(reading.text).toBe(normaliseText(source));
      expect(reading.text).not.toMatch(/[\r\0]/);
      expect(reading.text.isWellFormed()).toBe(true);
      let at = 0;
      for (const leaf of leafSpans(reading)) {
        expect(leaf.start).toBe(at);
        expect(leaf.end).toBeGreaterThan(at);
        if (leaf.kind === "space") expect(reading.text.slice(leaf.start, leaf.end)).toMatch(/^[\s\u200b-\u200d\u2060]+$/);
        at = leaf.end;
      }
      expect(at).toBe(reading.text.length);
    }),
    { numRuns: 400 },
  );
});

test("clauses nest, passages lie apart in the clause they belong to, candidates quote passages", () => {
  fc.assert(
    fc.property(documents, (source) => {
      const reading = readReport(source);
      const clauses = new Map(reading.clauses.map((clause) => [clause.key, clause]));
      expect(clauses.size).toBe(reading.clauses.length);
      expectNested(reading, clauses);
      expectApart([...reading.dropped, ...(reading.titleSpan ? [reading.titleSpan] : []), ...reading.passages.map(({ span }) => span)]);
      for (const { key, span, clauseKey, kind } of reading.passages) {
        expect(key).toBe(`p${span.start}`);
        expectTrimmed(reading.text, span);
        const clause = clauses.get(clauseKey)!;
        expectWithin(span, clause.span);
        expect(clause.kind).toBe(`${kind}s`);
      }
      const passages = new Map(reading.passages.map((passage) => [passage.key, passage.span]));
      expect(new Set(reading.candidates.map(({ key }) => key)).size).toBe(reading.candidates.length);
      expectApart(reading.candidates.map(({ span }) => span));
      for (const { key, span, sources, measures, hints, title } of reading.candidates) {
        expect(key).toBe(`k${span.start}`);
        expect(sources.length).toBeGreaterThan(0);
        for (const { start, end, passageKey } of sources) expect(passages.get(passageKey!)).toEqual({ start, end });
        // What ①② count inside a passage is a measure too.
        for (const measure of measures) expectWithin(measure, passages.get(measure.passageKey)!);
        for (const source of sources) expectWithin(source, span);
        for (const hint of hints) expectWithin(hint.span, span);
        expect(title.length).toBeLessThanOrEqual(40);
        expect(title.isWellFormed()).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test("reading anew gives the same, in whole and from the clauses", () => {
  fc.assert(
    fc.property(documents, (source) => {
      const reading = readReport(source);
      expect(readReport(reading.text)).toEqual(reading);
      const { passages, candidates } = passagesAndCandidates(reading.text, reading.clauses, reading.facts.year, reading.dropped, spokenOn(reading.facts));
      expect({ passages, candidates }).toEqual({ passages: reading.passages, candidates: reading.candidates });
    }),
  );
});

test("another section's kind renames and moves nothing", () => {
  const { text, clauses, facts, dropped, passages, candidates } = readReport(SAMPLE);
  const other = clauses.map((clause) => (clause.kind === "shortcomings" ? { ...clause, kind: "other" as const } : clause));
  const anew = passagesAndCandidates(text, other, facts.year, dropped, spokenOn(facts));
  expect(anew.passages).toEqual(passages.filter(({ kind }) => kind === "arrangement"));
  expect(anew.candidates).toEqual(candidates.filter(({ kind }) => kind === "arrangement"));
});

function expectNested({ text }: Reading, clauses: ReadonlyMap<string, OutlineClause>): void {
  const ends = new Map<string | null, number>();
  for (const { key, parentKey, heading, span, label, level } of clauses.values()) {
    expect(key).toBe(`c${span.start}`);
    expectTrimmed(text, span);
    expectWithin(heading, span);
    expect(heading.start).toBe(span.start);
    expect(text.startsWith(label, span.start)).toBe(true);
    expect(span.start).toBeGreaterThanOrEqual(ends.get(parentKey) ?? 0);
    ends.set(parentKey, span.end);
    if (parentKey === null) continue;
    const parent = clauses.get(parentKey)!;
    expectWithin(span, parent.span);
    expect(span.start).toBeGreaterThanOrEqual(parent.heading.end);
    expect(level).toBeGreaterThan(parent.level);
  }
}

function expectWithin(inner: Span, outer: Span): void {
  expect(inner.start).toBeGreaterThanOrEqual(outer.start);
  expect(inner.end).toBeLessThanOrEqual(outer.end);
}

function expectApart(spans: readonly Span[]): void {
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
}

function expectTrimmed(text: string, { start, end }: Span): void {
  expect(text.slice(start, end)).toMatch(/^[^\s\u200b-\u200d\u2060](?:[^]*[^\s\u200b-\u200d\u2060])?$/);
}
