import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { anchorsOf } from "@/components/report/anchors";
import { reportBlocks } from "@/components/report/blocks";
import { clauseGroups } from "@/components/report/clause-groups";
import { readReport } from "@/lib/domain/report/read-report";
import { sliceOf } from "@/lib/domain/report/span";

const reading = readReport(readFileSync("tests/fixtures/reports/wuqing-2023/wuqing-2023.txt", "utf8"));
const report = { ...reading, title: reading.facts.title, layout: [], lit: null };

describe("reportBlocks", () => {
  it("draws every word of the report but its title, the furniture and white space, in order", () => {
    const lines = reportBlocks(report).flatMap(({ lines: own }) => own);
    const drawn = lines.map((line) => sliceOf(report.text, line)).join("");
    const dropped = reading.dropped.reduce((text, span) => text.slice(0, span.start) + " ".repeat(span.end - span.start) + text.slice(span.end), report.text);
    expect(drawn.replace(/\s+/g, "")).toBe(dropped.replace(/\s+/g, "").replace(report.title, ""));
    expect(lines.every((line, index) => index === 0 || line.start >= lines[index - 1]!.end)).toBe(true);
  });

  it("gives the sample's sections in order", () => {
    expect(reportBlocks(report).flatMap((block) => (block.type === "section" ? block.clause.kind : []))).toEqual(["achievements", "shortcomings", "leadership", "arrangements"]);
  });
});

describe("clauseGroups", () => {
  it("counts the sample: 11 clauses of achievements, 3 sentences admitted, 4 arrangements of 8 sentences", () => {
    const clauses = reading.clauses.map((clause) => ({ ...clause, id: clause.key }));
    const passages = reading.passages.map(({ kind, ...passage }) => ({
      ...{ ...passage, id: passage.key, kind: kind === "shortcoming" ? ("shortcomings" as const) : ("arrangements" as const) },
      ...{ quote: sliceOf(report.text, passage.span), href: "", ordinal: null, disposition: "pending" as const, reason: null, version: 1 },
    }));
    const groups = clauseGroups(clauses, passages, anchorsOf("r", passages, []));
    expect(groups.map(({ kind, items, sentences }) => [kind, items, sentences])).toEqual([["achievements", 11, 0], ["shortcomings", 3, 3], ["leadership", 0, 0], ["arrangements", 4, 8]]);
    expect(groups[1]!.entries.map(({ clause, pending }) => [clause.label, pending])).toEqual([["一是", 1], ["二是", 1], ["三是", 1]]);
  });
});
