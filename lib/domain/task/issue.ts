import type { Day } from "@/lib/domain/calendar/day";
import { unitIdsOf, type TaskFacts } from "@/lib/domain/task/model";

export const ISSUE_GAPS = [
  "no-lead",
  "lead-without-head",
  "unit-out-of-use",
  "no-due-day",
  "due-day-past",
  "no-criterion",
  "no-source",
  "no-reviewing-unit",
  "reviewing-unit-involved",
] as const;
export type IssueGap = (typeof ISSUE_GAPS)[number];

type DraftFacts = {
  readonly leadUnitId: string | null;
  readonly leadUnitHasHead: boolean;
  readonly unitsInUse: boolean;
  readonly dueOn: Day | null;
  readonly today: Day;
  readonly criteriaCount: number;
  readonly sourceCount: number;
  /** The office's own unit leads or co-leads. */
  readonly leadIsOffice: boolean;
  readonly reviewingUnitId: string | null;
  /** Lead, co-leads and supporting units. */
  readonly unitIds: readonly string[];
};

/** What stands between a draft and its issue, in the order in which one would mend it. */
export function issueGaps(draft: DraftFacts): IssueGap[] {
  const holds: Record<IssueGap, boolean> = {
    "no-lead": draft.leadUnitId === null,
    "lead-without-head": draft.leadUnitId !== null && !draft.leadUnitHasHead,
    "unit-out-of-use": !draft.unitsInUse,
    "no-due-day": draft.dueOn === null,
    "due-day-past": draft.dueOn !== null && draft.dueOn < draft.today,
    "no-criterion": draft.criteriaCount === 0,
    "no-source": draft.sourceCount === 0,
    "no-reviewing-unit": draft.leadIsOffice && draft.reviewingUnitId === null,
    "reviewing-unit-involved": draft.reviewingUnitId !== null && draft.unitIds.includes(draft.reviewingUnitId),
  };
  return ISSUE_GAPS.filter((gap) => holds[gap]);
}

/** The same of a task as loaded. `officeUnitIds`: the office's own units. */
export function gapsOfDraft(task: TaskFacts, officeUnitIds: readonly string[], today: Day): IssueGap[] {
  const leading = [task.leadUnitId, ...task.parts.filter((part) => part.relation === "coLead").map((part) => part.unitId)];
  const leadIsOffice = leading.some((id) => id !== null && officeUnitIds.includes(id));
  return issueGaps({ ...task, today, leadIsOffice, criteriaCount: task.criteria.length, unitIds: unitIdsOf(task) });
}
