import type { Day } from "@/lib/domain/calendar/day";
import type { MessageValues } from "@/lib/domain/errors";
import type { RoleHeld } from "@/lib/domain/people/roles";
import { isOffice, type Viewer } from "@/lib/domain/people/viewer";
import { CAPACITIES, type ActingVerb, type Capacity } from "@/lib/domain/task/capacity";
import { issueGaps, type IssueGap } from "@/lib/domain/task/issue";
import { isFrom } from "@/lib/domain/task/lifecycle";
import { unitIdsOf, type TaskFacts } from "@/lib/domain/task/model";
import { obstacleTo, type Obstacle, type PolicySettings } from "@/lib/domain/task/obstacles";
import { preparationGaps, submissionGaps, type SubmissionGap } from "@/lib/domain/task/submission";
import { canSee } from "@/lib/domain/task/visibility";

/** `forbidden`: not this person's; `wrong-status`: not now; `not-the-reviewer`: of the office, but another reviews. */
export type RefusalCode = "forbidden" | "wrong-status" | "not-the-reviewer" | Obstacle["code"];

/** Worded by `task.reasons.<code>`. */
export type Reason = { readonly code: RefusalCode | IssueGap | SubmissionGap["code"] | "acknowledge-first"; readonly values: MessageValues };

type Options = Partial<PolicySettings> & {
  /** Only on behalf of this unit or, for a waiver, for this unit's part. */
  readonly unitId?: string;
};

type Verdict = { readonly capacities: readonly Capacity[]; readonly refusal: { code: RefusalCode; values: MessageValues } | null };

const REVIEWING: readonly ActingVerb[] = ["openEvidence", "return", "close"];

/** The one judgement behind buttons and guards: the capacities in which the verb is open now, else why it is not. */
function judge(verb: ActingVerb, viewer: Viewer, task: TaskFacts, { unitId, officeMayIssue = false }: Options): Verdict {
  const refuse = (code: RefusalCode, values: MessageValues = {}): Verdict => ({ capacities: [], refusal: { code, values } });
  if (!canSee(viewer, task)) return refuse("forbidden");
  const found = CAPACITIES[verb](viewer, task).filter((capacity) => unitId === undefined || capacity.unitId === unitId);
  if (found.length === 0) return refuse(REVIEWING.includes(verb) && isOffice(viewer) ? "not-the-reviewer" : "forbidden");
  if (!isFrom(verb, task.status)) return refuse("wrong-status", { status: task.status });

  const tried = found.map((capacity) => ({ capacity, obstacle: obstacleTo(verb, { viewer, task, capacity, settings: { officeMayIssue } }) }));
  const open = tried.filter(({ obstacle }) => obstacle === null).map(({ capacity }) => capacity);
  return open.length > 0 ? { capacities: open, refusal: null } : { capacities: [], refusal: tried[0]!.obstacle };
}

/**
 * Whether the viewer may do the verb to the task as it stands. `forbidden` is a Forbidden, any other code a
 * Conflict. What issue and submission need besides is asked of `issueGaps` and `submissionGaps`.
 */
export function permits(verb: ActingVerb, viewer: Viewer, task: TaskFacts, options: Options = {}): true | RefusalCode {
  return judge(verb, viewer, task, options).refusal?.code ?? true;
}

/** Tasks are drafted by the office. */
export function permitsDraft(viewer: Viewer): true | RefusalCode {
  return isOffice(viewer) ? true : "forbidden";
}

/** The role in which the viewer does the verb: what its event is stamped with. Null where it is not permitted. */
export function capacityFor(verb: ActingVerb, viewer: Viewer, task: TaskFacts, options: Options = {}): RoleHeld | null {
  return judge(verb, viewer, task, options).capacities[0]?.held ?? null;
}

export type AvailableVerb = {
  readonly verb: ActingVerb;
  readonly allowed: boolean;
  /** Why not yet. On `prepare`, which stays allowed, what its form must give a reason for. */
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

/** Refusals that a person would expect to read; with any other, the verb is absent. */
const SAID: readonly RefusalCode[] = [
  "not-the-reviewer",
  "prepared-waits",
  "not-prepared",
  "own-preparation",
  "evidence-frozen",
  "evidence-opened",
  "evidence-unopened",
  "acknowledge-part-first",
];

/** The verbs this viewer may use now, and those they would expect but may not use yet, with the reason. */
export function availableVerbs(viewer: Viewer, task: TaskFacts, today: Day, settings: Partial<PolicySettings> = {}): AvailableVerb[] {
  return BAR.flatMap((verb): AvailableVerb[] => {
    const { capacities, refusal } = judge(verb, viewer, task, settings);
    if (refusal === null) {
      const unitIds = [...new Set(capacities.map((capacity) => capacity.unitId))];
      const [gap] = gapsOf(verb, viewer, task, today);
      return [gap ? { verb, allowed: isExplainable(verb, gap), reason: gap, unitIds } : { verb, allowed: true, unitIds }];
    }
    const reason = isForeseen(verb, task, refusal.code) ? { code: "acknowledge-first" as const, values: {} } : refusal;
    const said = reason !== refusal || (SAID.includes(refusal.code) && isFrom(verb, task.status));
    return said ? [{ verb, allowed: false, reason, unitIds: [] }] : [];
  });
}

function gapsOf(verb: ActingVerb, viewer: Viewer, task: TaskFacts, today: Day): Reason[] {
  if (verb === "submit") return submissionGaps(task);
  if (verb === "prepare") return [...preparationGaps(task)].sort((a, b) => Number(isExplainable(verb, a)) - Number(isExplainable(verb, b)));
  if (verb !== "issue") return [];
  const leading = [task.leadUnitId, ...task.parts.filter((part) => part.relation === "coLead").map((part) => part.unitId)];
  const leadIsOffice = leading.some((id) => id !== null && viewer.officeUnitIds.includes(id));
  const draft = { ...task, today, leadIsOffice, criteriaCount: task.criteria.length, unitIds: unitIdsOf(task) };
  return issueGaps(draft).map((code) => ({ code, values: {} }));
}

/** Missing evidence does not bar the preparation: its form asks for the reason. */
function isExplainable(verb: ActingVerb, gap: Reason): boolean {
  return verb === "prepare" && gap.code === "criterion-without-evidence";
}

/** A lead that has not acknowledged yet would expect to report. */
function isForeseen(verb: ActingVerb, task: TaskFacts, code: RefusalCode): boolean {
  return verb === "reportProgress" && task.status === "issued" && code === "wrong-status";
}
