import { describe, expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import { aViewer } from "@/lib/domain/people/viewer.fixture";
import { availableVerbs } from "@/lib/domain/task/available-verbs";
import { judge, permits, permitsDraft } from "@/lib/domain/task/policy";
import { aPart, aTask } from "@/lib/domain/task/task.fixture";

const TODAY = asDay("2024-11-12");
const head = aViewer("unitHead market");
const both = aViewer("unitHead market", "liaison market");

describe("endorsing", () => {
  it("is refused to a head who prepared the submission as a liaison they no longer are", () => {
    expect(permits("submit", head, aTask({ preparedById: head.personId }))).toBe("own-preparation");
  });

  it("is open to one who holds both roles, prepared or not", () => {
    expect(permits("submit", both, aTask({ preparedById: both.personId }))).toBe(true);
    expect(permits("submit", both, aTask())).toBe(true);
  });

  it("is not helped by being liaison of another unit", () => {
    expect(permits("submit", aViewer("unitHead market", "liaison urban"), aTask())).toBe("not-prepared");
  });

  it("is done in the head's capacity, preparing in the liaison's", () => {
    expect(judge("submit", both, aTask()).capacities[0]?.held).toMatchObject({ role: "unitHead", unitId: "market" });
    expect(judge("prepare", both, aTask()).capacities[0]?.held).toMatchObject({ role: "liaison", unitId: "market" });
    expect(judge("submit", head, aTask()).capacities).toEqual([]);
  });
});

describe("parts", () => {
  const twice = aViewer("unitHead urban", "liaison emergency");
  const task = aTask({ parts: [aPart("urban", { state: "pending" }), aPart("emergency")] });

  it("are acknowledged each by its own unit", () => {
    const offered = availableVerbs(twice, task, TODAY);
    expect(offered.find(({ verb }) => verb === "acknowledgePart")?.unitIds).toEqual(["urban"]);
    expect(offered.find(({ verb }) => verb === "reportProgress")?.unitIds).toEqual(["emergency"]);
    expect(permits("acknowledgePart", twice, task, { unitId: "emergency" })).toBe("part-ended");
    expect(permits("reportProgress", twice, task, { unitId: "urban" })).toBe("acknowledge-part-first");
    expect(permits("reportProgress", twice, task, { unitId: "housing" })).toBe("forbidden");
  });

  it("are reported done by the head alone", () => {
    expect(permits("reportPart", twice, task, { unitId: "emergency" })).toBe("forbidden");
    expect(permits("reportPart", aViewer("unitHead emergency"), task)).toBe(true);
  });

  it("are waived one by one, also when declined, but not once reported", () => {
    const parts = [aPart("urban", { state: "declined" }), aPart("emergency", { state: "reported" })];
    const [waive] = availableVerbs(aViewer("office office"), aTask({ parts }), TODAY).filter(({ verb }) => verb === "waivePart");
    expect(waive).toEqual({ verb: "waivePart", allowed: true, unitIds: ["urban"] });
    expect(permits("waivePart", aViewer("office office"), aTask({ parts }), { unitId: "emergency" })).toBe("part-ended");
  });
});

describe("the office", () => {
  const draft = aTask({ status: "draft", everIssued: false });

  it("drafts; nobody else does", () => {
    expect(permitsDraft(aViewer("office office"))).toBe(true);
    for (const other of [aViewer("administrator district"), aViewer("leader district"), head]) expect(permitsDraft(other)).toBe("forbidden");
  });

  it("is offered no verb of a later release", () => {
    expect(availableVerbs(aViewer("officeHead office"), aTask(), TODAY).map(({ verb }) => verb)).toEqual(["urge", "amend"]);
  });

  it("issues by its head, or by its staff where that is set", () => {
    expect(permits("issue", aViewer("officeHead office"), draft)).toBe(true);
    expect(permits("issue", aViewer("office office"), draft)).toBe("office-head-issues");
    expect(permits("issue", aViewer("office office"), draft, { officeMayIssue: true })).toBe(true);
    expect(availableVerbs(aViewer("office office"), draft, TODAY, { officeMayIssue: true })[0]?.verb).toBe("issue");
  });

  it("must name a reviewing unit where its own unit leads or co-leads", () => {
    const reason = (changes: Parameters<typeof aTask>[0]) => availableVerbs(aViewer("officeHead office"), { ...draft, ...changes }, TODAY)[0]?.reason?.code;
    expect(reason({ leadUnitId: "office" })).toBe("no-reviewing-unit");
    expect(reason({ parts: [aPart("office", { relation: "coLead" })] })).toBe("no-reviewing-unit");
    expect(reason({ parts: [aPart("office")] })).toBeUndefined();
    expect(reason({ leadUnitId: "office", reviewingUnitId: "inspection" })).toBeUndefined();
  });

  it("discards only what was never issued", () => {
    expect(permits("discard", aViewer("office office"), draft)).toBe(true);
    expect(permits("discard", aViewer("office office"), aTask({ status: "draft" }))).toBe("already-issued");
  });
});

describe("a refusal", () => {
  it("says the status that is in the way", () => {
    expect(judge("submit", head, aTask({ status: "closed" })).refusal).toEqual({ code: "wrong-status", values: { status: "closed" } });
  });

  it("counts what the reviewer has not opened; what a colleague opened does not count", () => {
    const openings = [{ evidenceId: "a", personId: "colleague" }, { evidenceId: "b", personId: "office office" }];
    const task = aTask({ status: "submitted", submittedOn: TODAY, submittedEvidenceIds: ["a", "b", "c"], openings });
    expect(judge("close", aViewer("office office"), task).refusal).toEqual({ code: "evidence-unopened", values: { count: 2 } });
  });

});
