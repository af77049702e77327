import { expect, test } from "vitest";
import { lacksLeft } from "@/components/import/lacks-left";
import { splitPlaces } from "@/components/import/split-places";
import { suggestionsFor } from "@/components/import/suggestions";
import { checkCorrection } from "@/lib/domain/report/corrections/check-correction";
import { candidate, draft, FOURTH_ARRANGEMENT, THIRD, untouched } from "@/lib/domain/report/corrections/sample-draft.fixture";
import { asDay } from "@/lib/domain/calendar/day";

const units = [
  { id: "justice", name: "武清区司法局", shortName: "区司法局", duties: ["行政执法", "案卷评查"], active: true },
  { id: "services", name: "武清区政务服务办公室", shortName: "区政务服务办", duties: ["营商环境"], active: true },
];
const known = { units, history: [], today: asDay("2024-03-04"), defaultMonthDay: "11-30" };
const fourth = candidate(untouched, "(四)坚持");

test("a candidate may be split after each mark in its words, and nowhere else", () => {
  const places = splitPlaces(untouched, fourth);
  expect(places.length).toBeGreaterThan(3);
  expect(places.map(({ before }) => before.at(-1)).every((mark) => /[。，,；、：:)》“]/u.test(mark!))).toBe(true);
  expect(places.every(({ at }) => checkCorrection(untouched, { type: "split", candidateKey: fourth.key, at }) === null)).toBe(true);
  expect(places.map(({ after }) => after)).toContainEqual(expect.stringContaining("继续开展执法案卷评查"));
});

test("what is decided is no longer lacking", () => {
  expect(lacksLeft(fourth)).toEqual(["who", "when", "quantity", "result", "frequency"]);
  const decided = draft({ type: "set-assignment", candidateKey: fourth.key, leadUnitId: "justice", dueOn: asDay("2024-11-30"), criteria: ["合格率达 95%"] });
  expect(lacksLeft(candidate(decided, "(四)坚持"))).toEqual(["quantity", "frequency"]);
});

test("a lead, a day and what answers what are proposed with reasons", () => {
  const { suggestionFor, likeliestLead } = suggestionsFor(untouched, known);
  expect(likeliestLead(FOURTH_ARRANGEMENT)).toBe("justice");
  const { leads, deadline, links } = suggestionFor(FOURTH_ARRANGEMENT);
  expect(leads[0]).toMatchObject({ unitId: "justice", reasons: [{ code: "duty", words: ["行政执法", "案卷评查"] }] });
  expect(deadline).toMatchObject({ day: "2024-11-30", reason: "default" });
  expect(links.find(({ path }) => path.at(-1) === "三是")?.words).toContain("行政执法");
  expect(suggestionFor(THIRD).links.map(({ path }) => path.at(-1))).toContain("（四）");
});

test("a candidate that is gone has nothing proposed", () => {
  const { suggestionFor, likeliestLead } = suggestionsFor(untouched, known);
  expect(suggestionFor("k0")).toMatchObject({ leads: [], links: [] });
  expect(likeliestLead("k0")).toBeNull();
});
