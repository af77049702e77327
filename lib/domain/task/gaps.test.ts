import { describe, expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import { issueGaps } from "@/lib/domain/task/issue";
import { preparationGaps, submissionGaps } from "@/lib/domain/task/submission";
import { aPart } from "@/lib/domain/task/task.fixture";

const draft = {
  leadUnitId: "market",
  leadUnitHasHead: true,
  unitsInUse: true,
  dueOn: asDay("2024-11-12"),
  today: asDay("2024-11-12"),
  criteriaCount: 1,
  sourceCount: 1,
  leadIsOffice: false,
  reviewingUnitId: null,
  unitIds: ["market"],
};

describe("an issue", () => {
  it("wants nothing more of a whole draft, due today", () => {
    expect(issueGaps(draft)).toEqual([]);
  });

  it.each([
    ["no-lead", { leadUnitId: null, leadUnitHasHead: false }],
    ["lead-without-head", { leadUnitHasHead: false }],
    ["unit-out-of-use", { unitsInUse: false }],
    ["no-due-day", { dueOn: null }],
    ["due-day-past", { dueOn: asDay("2024-11-11") }],
    ["no-criterion", { criteriaCount: 0 }],
    ["no-source", { sourceCount: 0 }],
    ["no-reviewing-unit", { leadIsOffice: true }],
    ["reviewing-unit-involved", { reviewingUnitId: "market" }],
  ])("wants %s mended", (gap, changes) => {
    expect(issueGaps({ ...draft, ...changes })).toEqual([gap]);
  });

  it("names all at once", () => {
    const empty = { ...draft, leadUnitId: null, leadUnitHasHead: false, dueOn: null, criteriaCount: 0, sourceCount: 0, unitIds: [] };
    expect(issueGaps(empty)).toEqual(["no-lead", "no-due-day", "no-criterion", "no-source"]);
  });
});

describe("a submission", () => {
  const bare = { position: 2, evidenceCount: 0, excused: false };
  const done = aPart("emergency", { state: "reported" });
  const coLead = aPart("urban", { relation: "coLead", state: "reported" });

  it("wants evidence or a reason for each criterion", () => {
    const criteria = [{ position: 1, evidenceCount: 2, excused: false }, bare, { position: 3, evidenceCount: 0, excused: true }];
    expect(submissionGaps({ criteria, parts: [] })).toEqual([{ code: "criterion-without-evidence", values: { position: 2 } }]);
  });

  it.each([["pending", 1], ["acknowledged", 1], ["declined", 1], ["reported", 0], ["waived", 0]] as const)("of a part that is %s has %i gap", (state, count) => {
    expect(submissionGaps({ criteria: [], parts: [aPart("emergency", { state })] })).toHaveLength(count);
  });

  it("wants the co-leads' countersignature, the supporting units' not", () => {
    expect(submissionGaps({ criteria: [], parts: [done, coLead] })).toEqual([{ code: "not-countersigned", values: { unit: "urban" } }]);
    expect(submissionGaps({ criteria: [], parts: [done, { ...coLead, countersigned: true }] })).toEqual([]);
    expect(submissionGaps({ criteria: [], parts: [{ ...coLead, state: "waived" }] })).toEqual([]);
  });

  it("is prepared before it is countersigned", () => {
    expect(preparationGaps({ criteria: [bare], parts: [coLead] })).toEqual([{ code: "criterion-without-evidence", values: { position: 2 } }]);
  });
});
