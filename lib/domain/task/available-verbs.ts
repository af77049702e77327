import type { Day } from "@/lib/domain/calendar/day";
import type { MessageValues } from "@/lib/domain/errors";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { ActingVerb } from "@/lib/domain/task/capacity";
import { gapsOfDraft, type IssueGap } from "@/lib/domain/task/issue";
import { isFrom } from "@/lib/domain/task/lifecycle";
import type { TaskFacts } from "@/lib/domain/task/model";
import type { PolicySettings } from "@/lib/domain/task/obstacles";
import { judge, permits, type RefusalCode } from "@/lib/domain/task/policy";
import { preparationGaps, submissionGaps, type SubmissionGap } from "@/lib/domain/task/submission";

/** Whose receipt a report of progress waits for: the reader's own, or the lead's. */
export const AWAITED_RECEIPTS = ["acknowledge-first", "lead-to-acknowledge"] as const;

/** Worded by `task.reasons.<code>`. */
export type Reason = { readonly code: RefusalCode | IssueGap | SubmissionGap["code"] | (typeof AWAITED_RECEIPTS)[number]; readonly values: MessageValues };

export type AvailableVerb = {
  readonly verb: ActingVerb;
  readonly allowed: boolean;
  /** Why not yet. Where the verb stays allowed: what its form asks a reason for (see `isExplainable`). */
  readonly reason?: Reason;
  /** The units on whose behalf (waivePart: for whose part) it may be done now. */
  readonly unitIds: readonly string[];
};

/** In the order of the verb bar: the first allowed one is the likeliest next. */
const BAR: readonly ActingVerb[] = [
  "issue",
  "acknowledge",
  "acknowledgePart",
  "close",
  "return",
  "submit",
  "handBack",
  "countersign",
  "reportProgress",
  "prepare",
  "reportPart",
  "attachEvidence",
  "removeEvidence",
  "openEvidence",
  "withdraw",
  "instruct",
  "urge",
  "waivePart",
  "amend",
  "decline",
  "declinePart",
  "discard",
];

/** Refusals that a person would expect to read, and on which verbs; with any other, the verb is absent. */
const SAID: Partial<Record<RefusalCode, readonly ActingVerb[]>> = {
  "not-the-reviewer": ["close"],
  "prepared-waits": ["prepare"],
  "not-prepared": ["submit"],
  "own-preparation": ["submit"],
  "evidence-frozen": ["attachEvidence"],
  "evidence-opened": ["withdraw"],
  "evidence-unopened": ["close"],
  "acknowledge-part-first": ["reportProgress"],
};

/** The verbs this viewer may use now, and those they would expect but may not use yet, with the reason. */
export function availableVerbs(viewer: Viewer, task: TaskFacts, today: Day, settings: Partial<PolicySettings> = {}): AvailableVerb[] {
  return BAR.flatMap((verb): AvailableVerb[] => {
    const { capacities, refusal } = judge(verb, viewer, task, settings);
    if (refusal === null) {
      const unitIds = [...new Set(capacities.map((capacity) => capacity.unitId))];
      const [gap] = gapsOf(verb, viewer, task, today);
      return [gap ? { verb, allowed: isExplainable(verb, task, gap), reason: gap, unitIds } : { verb, allowed: true, unitIds }];
    }
    const awaited = isForeseen(verb, task, refusal.code) ? awaitedReceipt(viewer, task) : null;
    const said = awaited !== null || (SAID[refusal.code]?.includes(verb) && isFrom(verb, task.status));
    return said ? [{ verb, allowed: false, reason: awaited ?? refusal, unitIds: [] }] : [];
  });
}

/** What else stands against a permitted verb, what bars it first. */
function gapsOf(verb: ActingVerb, viewer: Viewer, task: TaskFacts, today: Day): Reason[] {
  if (verb === "issue") return gapsOfDraft(task, viewer.officeUnitIds, today).map((code) => ({ code, values: {} }));
  const gaps: Reason[] = verb === "submit" ? submissionGaps(task) : verb === "prepare" ? preparationGaps(task) : [];
  const explainable = gaps.filter((gap) => isExplainable(verb, task, gap));
  return [...gaps.filter((gap) => !explainable.includes(gap)), ...explainable];
}

/** Missing evidence bars no preparation, nor a submission by one who prepares it in the act: the form asks for the reason. */
function isExplainable(verb: ActingVerb, task: TaskFacts, gap: Reason): boolean {
  return gap.code === "criterion-without-evidence" && (verb === "prepare" || task.preparedById === null);
}

/** The units of a task that its lead has not acknowledged yet would expect to report. */
function isForeseen(verb: ActingVerb, task: TaskFacts, code: RefusalCode): boolean {
  return verb === "reportProgress" && task.status === "issued" && code === "wrong-status";
}

/** A supporting unit acknowledges its part from the issue on; only the lead's receipt opens reporting. */
function awaitedReceipt(viewer: Viewer, task: TaskFacts): Reason {
  const isOwn = permits("acknowledge", viewer, task) === true || permits("acknowledgePart", viewer, task) === true;
  return { code: isOwn ? "acknowledge-first" : "lead-to-acknowledge", values: {} };
}
