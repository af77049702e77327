import { describe, expect, it } from "vitest";
import { LIFECYCLE, isFrom, statusAfter, statusesBefore } from "@/lib/domain/task/lifecycle";
import { OPEN_STATUSES, TASK_STATUSES, isOpen, type TaskStatus } from "@/lib/domain/task/status";
import { BUILT_VERBS, TASK_VERBS, type TaskVerb } from "@/lib/domain/task/verbs";

type Step = { verb: TaskVerb; from: TaskStatus; to: TaskStatus };

const STEPS: Step[] = TASK_VERBS.flatMap((verb) => {
  const to = statusAfter(verb);
  return to === null ? [] : statusesBefore(verb).map((from) => ({ verb, from, to }));
});

function reachableBy(verbs: readonly TaskVerb[]): Set<TaskStatus> {
  const reached = new Set<TaskStatus>(["draft"]);
  for (let before = -1; before !== reached.size; ) {
    before = reached.size;
    for (const { verb, from, to } of STEPS) if (verbs.includes(verb) && reached.has(from)) reached.add(to);
  }
  return reached;
}

describe("the lifecycle", () => {
  it("begins with a draft, made from nothing", () => {
    expect(LIFECYCLE.draft).toEqual({ from: [], to: "draft" });
    expect(TASK_VERBS.filter((verb) => statusesBefore(verb).length === 0)).toEqual(["draft"]);
  });

  it("reaches every status", () => {
    expect([...reachableBy(TASK_VERBS)].sort()).toEqual([...TASK_STATUSES].sort());
  });

  it("reaches all but terminated with the verbs of this release", () => {
    expect([...reachableBy(BUILT_VERBS)].sort()).toEqual(["active", "closed", "draft", "issued", "submitted"]);
  });

  it("is closed only through submit and close", () => {
    expect(STEPS.filter(({ to }) => to === "closed")).toEqual([{ verb: "close", from: "submitted", to: "closed" }]);
    expect(STEPS.filter(({ to }) => to === "submitted")).toEqual([{ verb: "submit", from: "active", to: "submitted" }]);
    expect(reachableBy(TASK_VERBS.filter((verb) => verb !== "close"))).not.toContain("closed");
    expect(reachableBy(TASK_VERBS.filter((verb) => verb !== "submit"))).not.toContain("closed");
  });

  it("becomes active by the lead's receipt, a withdrawal or a return alone", () => {
    expect(STEPS.filter(({ to }) => to === "active").map(({ verb, from }) => `${verb} ${from}`)).toEqual(["acknowledge issued", "withdraw submitted", "return submitted"]);
  });

  it("leaves closed and terminated for good", () => {
    expect(STEPS.filter(({ from }) => from === "closed" || from === "terminated")).toEqual([]);
  });

  it("forgets a task only as a draft", () => {
    const gone = TASK_VERBS.filter((verb) => LIFECYCLE[verb].to === "gone");
    expect(gone).toEqual(["discard"]);
    expect(statusesBefore("discard")).toEqual(["draft"]);
  });

  it("urges only what is open", () => {
    expect(statusesBefore("urge")).toEqual([...OPEN_STATUSES]);
    expect(TASK_STATUSES.filter((status) => isOpen(status))).toEqual(["issued", "active", "submitted"]);
    expect(TASK_STATUSES.filter((status) => isFrom("urge", status))).toEqual(["issued", "active", "submitted"]);
  });

  it("names no status that is none", () => {
    for (const verb of TASK_VERBS) {
      const { from, to } = LIFECYCLE[verb];
      expect([...TASK_STATUSES, "stays", "gone"]).toContain(to);
      for (const status of from) expect(TASK_STATUSES).toContain(status);
    }
  });
});
