import { describe, expect, it } from "vitest";
import { readSentencesAddress, sentencesHref } from "@/lib/domain/report/sentence-filter";

describe("the address of the list of sentences", () => {
  it("says the same again once read", () => {
    const href = sentencesHref({ filter: { disposition: "pending", report: "r-1" }, page: 3 });
    expect(href).toBe("/reports/sentences?disposition=pending&report=r-1&page=3");
    const { nonsense, ...address } = readSentencesAddress(Object.fromEntries(new URL(href, "http://site.invalid").searchParams));
    expect([sentencesHref(address), nonsense]).toEqual([href, []]);
  });

  it("is the shortest", () => {
    expect(sentencesHref({ filter: {}, page: 1 })).toBe("/reports/sentences");
  });

  it.each([
    ["disposition", "lost"],
    ["disposition", ["pending", "task"]],
    ["report", "' OR 1=1"],
    ["page", "0"],
  ])("names %s=%s as nonsense and leaves the rest", (name, value) => {
    const { filter, page, nonsense } = readSentencesAddress({ report: "r-1", [name]: value });
    expect([filter, page]).toEqual([name === "report" ? {} : { report: "r-1" }, 1]);
    expect(nonsense.map((each) => each.name)).toEqual([name]);
  });
});
