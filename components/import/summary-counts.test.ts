import { expect, test } from "vitest";
import { messagesLeft, summaryCounts } from "@/components/import/summary-counts";
import { draft, passage, reading, untouched } from "@/lib/domain/report/corrections/sample-draft.fixture";
import { sliceOf } from "@/lib/domain/report/span";

const words = (place: { start: number; end: number }) => sliceOf(reading.text, place);

test("sections, candidates and furniture are counted by kind, each with its places", () => {
  const { sections, candidates, unaccounted, setAside } = summaryCounts(untouched);
  expect(sections.map(({ what, places }) => `${what} ${places.length}`)).toEqual(["achievements 1", "shortcomings 1", "leadership 1", "arrangements 1"]);
  expect(candidates.map(({ what, keys }) => `${what} ${keys.length}`)).toEqual(["shortcoming 3", "arrangement 4"]);
  expect(unaccounted).toEqual([]);
  expect(setAside.map(({ what, places }) => [what, places.length])).toContainEqual(["browser-banner", 1]);
  expect(words(setAside.find(({ what }) => what === "breadcrumb")!.places[0]!)).toContain("当前位置");
});

test("what a person did is counted as it is now", () => {
  const key = passage(untouched, "定期对全区").key;
  const open = summaryCounts(draft({ type: "drop-passage", passageKey: key, reason: "表述" }, { type: "restore-passage", passageKey: key }));
  expect(open.unaccounted.map(words)).toEqual([expect.stringContaining("定期对全区")]);
  const { start, end } = reading.dropped[0]!;
  const given = summaryCounts(draft({ type: "restore-dropped", span: { start, end } }));
  expect(given.setAside.some(({ what }) => what === reading.dropped[0]!.why)).toBe(false);
});

test("what was mended is said no longer, all else still", () => {
  const messages = ["no-issuer", "no-published-day", "no-shortcomings", "label-skips"].map((code) => ({ code, values: {} }));
  const left = messagesLeft(messages, { ...untouched, facts: { ...untouched.facts, issuer: "", publishedOn: null }, clauses: [] });
  expect(left.map(({ code }) => code)).toEqual(["no-issuer", "no-published-day", "no-shortcomings", "label-skips"]);
  expect(messagesLeft(messages, untouched).map(({ code }) => code)).toEqual(["label-skips"]);
});
