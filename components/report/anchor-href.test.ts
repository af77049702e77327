import { describe, expect, it } from "vitest";
import { anchorHref, sentenceHref } from "@/components/report/anchor-href";
import { anchorsOf } from "@/components/report/anchors";
import { readLedgerAddress, spanOf } from "@/lib/domain/task/filter";

type Anchor = Parameters<typeof anchorHref>[0];

const PASSAGE = { id: "p-1", key: "p10", span: { start: 10, end: 20 } };
const citing = (id: string, start: number, passageId: string | null = null) => ({ id, citations: [{ readingId: "r-1", passageId, start, end: start + 4, merged: false }] });
const hrefAt = (key: string, tasks: ReturnType<typeof citing>[]) => anchorHref(anchorsOf("r-1", [PASSAGE], tasks).find((anchor) => anchor.key === key) as unknown as Anchor, "r-1");

describe("the way from a place of the text", () => {
  it("leads to its one task", () => {
    expect(hrefAt("s12", [citing("t-1", 12)])).toBe("/tasks/t-1");
  });

  it("leads to the list of a sentence's tasks", () => {
    expect(hrefAt("p10", [citing("t-1", 12, "p-1"), citing("t-2", 10, "p-1")])).toBe("/tasks?passage=p-1");
  });

  it("leads to the list of those drawn from the selected words that begin there", () => {
    const href = hrefAt("s12", [citing("t-1", 12), citing("t-2", 12), citing("t-3", 13)]);
    expect(readLedgerAddress(Object.fromEntries(new URL(href, "http://site.invalid").searchParams)).filter).toEqual({ span: spanOf("r-1", 12) });
  });
});

describe("the way from a sentence without tasks", () => {
  const anchor = { key: "p10", passage: { ...PASSAGE, href: "/reports/r?reading=2&span=10-20#lit" } } as unknown as Parameters<typeof sentenceHref>[0];

  it("leads to where it is decided on", () => {
    expect(sentenceHref(anchor, { reportId: "r", isCurrent: true })).toBe("/reports/r/sentences#p10");
  });

  it("of a former reading does not lead to what stands at its place in the current one", () => {
    expect(sentenceHref(anchor, { reportId: "r", isCurrent: false })).toBe("/reports/r?reading=2&span=10-20#lit");
  });
});
