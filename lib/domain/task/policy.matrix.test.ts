import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { asDay } from "@/lib/domain/calendar/day";
import { aViewer, UNITS } from "@/lib/domain/people/viewer.fixture";
import type { Viewer } from "@/lib/domain/people/viewer";
import { availableVerbs } from "@/lib/domain/task/available-verbs";
import type { ActingVerb } from "@/lib/domain/task/capacity";
import type { TaskFacts } from "@/lib/domain/task/model";
import { permits } from "@/lib/domain/task/policy";
import { aPart, aTask } from "@/lib/domain/task/task.fixture";
import { BUILT_VERBS } from "@/lib/domain/task/verbs";
import { sightOf } from "@/lib/domain/task/visibility";

/** `UPDATE=1` rewrites it, so that a change of permission is read as a diff. */
const MATRIX = new URL("./policy.matrix.txt", import.meta.url).pathname;

const TODAY = asDay("2024-11-12");

const PEOPLE: Record<string, Viewer> = {
  "liaison of the lead": aViewer("liaison market"),
  "head of the lead": aViewer("unitHead market"),
  "head and liaison of the lead": aViewer("unitHead market", "liaison market"),
  "liaison of a co-lead": aViewer("liaison urban"),
  "head of a co-lead": aViewer("unitHead urban"),
  "liaison of a supporting unit": aViewer("liaison emergency"),
  "head of a supporting unit": aViewer("unitHead emergency"),
  "head of a lead that declined": aViewer("unitHead housing"),
  "head of a unit above the lead": aViewer("unitHead district"),
  "head of a unit below the lead": aViewer("unitHead market-east"),
  "head of another unit": aViewer("unitHead justice"),
  "office": aViewer("office office"),
  "office head": aViewer("officeHead office"),
  "office, also liaison of the lead": aViewer("office office", "liaison market"),
  "office, also observer below the lead": aViewer("office office", "observer market-east"),
  "leader in charge": aViewer("leader district"),
  "leader who also heads the lead": aViewer("leader district", "unitHead market"),
  "head of the reviewing unit": aViewer("unitHead inspection"),
  "liaison of the reviewing unit": aViewer("liaison inspection"),
  "observer": aViewer("observer district"),
  "administrator": aViewer("administrator district"),
  "nobody": aViewer(),
};

const parts = [aPart("urban", { relation: "coLead" }), aPart("emergency")];
const pending = parts.map((part) => ({ ...part, state: "pending" as const }));
const reported = parts.map((part) => ({ ...part, state: "reported" as const }));
const task = (changes: Partial<TaskFacts>) => aTask({ parts, leftUnitIds: ["housing"], submittedEvidenceIds: [], ...changes });
const openedBy = (...names: string[]) => names.map((name) => ({ evidenceId: "e1", personId: PEOPLE[name]!.personId }));
const submitted = task({ status: "submitted", parts: reported, submittedOn: TODAY, submittedEvidenceIds: ["e1"] });

const SCENES: Record<string, TaskFacts> = {
  "draft, never issued": task({ status: "draft", everIssued: false, leftUnitIds: [], issuedOn: null, originalDueOn: null }),
  "draft, declined once": task({ status: "draft", criteria: [] }),
  "issued": task({ status: "issued", parts: pending }),
  "issued, parts acknowledged": task({ status: "issued" }),
  "active, parts unreported": task({}),
  "active, a part declined": task({ parts: [aPart("urban", { relation: "coLead" }), aPart("emergency", { state: "declined" })], leftUnitIds: ["housing", "emergency"] }),
  "active, parts reported, evidence missing": task({ parts: reported, criteria: [{ position: 1, evidenceCount: 0, excused: false }] }),
  "active, prepared by the liaison": task({ parts: reported, preparedById: "liaison market" }),
  "active, prepared and countersigned": task({ parts: reported.map((part) => ({ ...part, countersigned: true })), preparedById: "liaison market" }),
  "active, prepared, the co-lead waived": task({ parts: [aPart("urban", { relation: "coLead", state: "waived" }), aPart("emergency", { state: "reported" })], preparedById: "liaison market" }),
  "submitted, evidence unopened": submitted,
  "submitted, opened by all": { ...submitted, openings: openedBy(...Object.keys(PEOPLE)) },
  "submitted, a reviewing unit named": { ...submitted, reviewingUnitId: "inspection", openings: openedBy(...Object.keys(PEOPLE)) },
  "submitted, no reviewer left but leaders": { ...submitted, reviewerLeft: false, openings: openedBy(...Object.keys(PEOPLE)) },
  "closed": task({ status: "closed", parts: reported }),
  "terminated": task({ status: "terminated" }),
};

const ACTING = BUILT_VERBS.filter((verb): verb is ActingVerb => verb !== "draft");

const SIGHTS = { whole: "sees", attempt: "attempt", none: "-" } as const;

function cell(viewer: Viewer, facts: TaskFacts): string {
  const listed = availableVerbs(viewer, facts, TODAY).map(({ verb, allowed, reason }) => {
    const why = reason ? `(${[reason.code, ...Object.values(reason.values)].join(" ")})` : "";
    return `${allowed ? verb : `[${verb}]`}${why}`;
  });
  if (listed.length > 0) return listed.join(", ");
  return SIGHTS[sightOf(viewer, facts) ?? "none"];
}

function matrixText(): string {
  const head = ["Who may do what to a task. `-`: not visible; `attempt`: knows of the attempt that failed, and of nothing since; `[verb](why)`: shown, not yet possible; the first is the likeliest next.", ""];
  const blocks = Object.entries(PEOPLE).flatMap(([name, viewer]) => {
    const rows = Object.entries(SCENES).map(([scene, facts]) => `  ${scene.padEnd(42)}${cell(viewer, facts)}`);
    return [name, ...rows, ""];
  });
  return [...head, ...blocks].join("\n");
}

const everyCell = Object.entries(PEOPLE).flatMap(([name, viewer]) => Object.entries(SCENES).map(([scene, facts]) => ({ name, viewer, scene, facts })));

describe("the policy", () => {
  it("is the matrix", () => {
    const matrix = matrixText();
    if (process.env.UPDATE) writeFileSync(MATRIX, matrix);
    expect(existsSync(MATRIX), "run with UPDATE=1, then review the new file").toBe(true);
    expect(matrix).toBe(readFileSync(MATRIX, "utf8"));
  });

  it.each(everyCell)("offers $name what the guard permits, $scene", ({ viewer, facts }) => {
    const listed = availableVerbs(viewer, facts, TODAY);
    const permitted = ACTING.filter((verb) => permits(verb, viewer, facts) === true);
    expect(listed.map(({ verb }) => verb)).toEqual(expect.arrayContaining(permitted));
    for (const { verb, allowed, reason, unitIds } of listed) {
      if (allowed) expect(permitted).toContain(verb);
      else expect(reason).toBeDefined();
      expect(unitIds.length > 0).toBe(permitted.includes(verb));
    }
  });

  it.each(everyCell)("lets $name do nothing to what they do not see the whole of, $scene", ({ viewer, facts }) => {
    if (sightOf(viewer, facts) === "whole") return;
    expect(ACTING.map((verb) => permits(verb, viewer, facts))).toEqual(ACTING.map(() => "forbidden"));
    expect(availableVerbs(viewer, facts, TODAY)).toEqual([]);
  });

  it("reaches every verb through somebody, somewhere", () => {
    const done = ACTING.filter((verb) => everyCell.some(({ viewer, facts }) => permits(verb, viewer, facts) === true));
    expect(done).toEqual(ACTING);
  });

  it("has a unit for every grant of the fixture", () => {
    const ids = UNITS.map(({ id }) => id);
    for (const viewer of Object.values(PEOPLE)) for (const { unitId } of viewer.roles) expect(ids).toContain(unitId);
  });
});
