import type { MessageValues } from "@/lib/domain/errors";
import { isOffice, type Viewer } from "@/lib/domain/people/viewer";
import { CAPACITIES, type ActingVerb, type Capacity } from "@/lib/domain/task/capacity";
import { isFrom } from "@/lib/domain/task/lifecycle";
import type { TaskFacts } from "@/lib/domain/task/model";
import { OBSTACLES, obstacleTo, type PolicySettings } from "@/lib/domain/task/obstacles";
import { sightOf } from "@/lib/domain/task/visibility";

/** `forbidden`: not this person's; `wrong-status`: not now; `not-the-reviewer`: of the office, but another reviews. */
export const REFUSALS = ["forbidden", "wrong-status", "not-the-reviewer", ...OBSTACLES] as const;
export type RefusalCode = (typeof REFUSALS)[number];

type Options = Partial<PolicySettings> & {
  /** Only on behalf of this unit or, for a waiver, for this unit's part. */
  readonly unitId?: string;
};

export type Refused = { readonly code: RefusalCode; readonly values: MessageValues };

/** `refusal` is null where the verb is open; `capacities` are then those in which it is, the fittest first. */
export type Verdict = { readonly capacities: readonly Capacity[]; readonly refusal: Refused | null };

const REVIEWING: readonly ActingVerb[] = ["openEvidence", "return", "close"];

/**
 * The one judgement behind buttons and guards. `forbidden` is a Forbidden, any other code a Conflict. What issue
 * and submission need besides is asked of `issueGaps`, `preparationGaps` and `submissionGaps`.
 */
export function judge(verb: ActingVerb, viewer: Viewer, task: TaskFacts, { unitId, officeMayIssue = false }: Options = {}): Verdict {
  const refuse = (code: RefusalCode, values: MessageValues = {}): Verdict => ({ capacities: [], refusal: { code, values } });
  if (sightOf(viewer, task) !== "whole") return refuse("forbidden");
  const found = CAPACITIES[verb](viewer, task).filter((capacity) => unitId === undefined || capacity.unitId === unitId);
  if (found.length === 0) return refuse(REVIEWING.includes(verb) && isOffice(viewer) ? "not-the-reviewer" : "forbidden");
  if (!isFrom(verb, task.status)) return refuse("wrong-status", { status: task.status });

  const tried = found.map((capacity) => ({ capacity, obstacle: obstacleTo(verb, { viewer, task, capacity, settings: { officeMayIssue } }) }));
  const open = tried.filter(({ obstacle }) => obstacle === null).map(({ capacity }) => capacity);
  return open.length > 0 ? { capacities: open, refusal: null } : { capacities: [], refusal: tried[0]!.obstacle };
}

/** Whether the viewer may do the verb to the task as it stands. */
export function permits(verb: ActingVerb, viewer: Viewer, task: TaskFacts, options: Options = {}): true | RefusalCode {
  return judge(verb, viewer, task, options).refusal?.code ?? true;
}

/** Tasks are drafted by the office. */
export function permitsDraft(viewer: Viewer): true | RefusalCode {
  return isOffice(viewer) ? true : "forbidden";
}
