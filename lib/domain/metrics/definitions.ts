import type { Day } from "@/lib/domain/calendar/day";
import type { LedgerFilter } from "@/lib/domain/metrics/ledger-filter";
import { isDueSoon, isOverdue, onTimeAgainstEffective, onTimeAgainstOriginal } from "@/lib/domain/task/deadline";
import { lightOf } from "@/lib/domain/task/light";
import type { LightFacts, TaskFacts } from "@/lib/domain/task/model";
import { isOpen, OPEN_STATUSES } from "@/lib/domain/task/status";

/** What metrics of tasks are counted from. */
export type MetricFacts = LightFacts & Pick<TaskFacts, "leadUnitId" | "everIssued">;

type Holds = (task: MetricFacts, today: Day) => boolean;

/**
 * A figure with one definition, worded by `metrics.<code>`: card, list, export and bulletin count `holds`, and
 * `ledger` lists exactly that. A share counts `share` among them.
 */
export type MetricDefinition = { readonly holds: Holds; readonly ledger: LedgerFilter; readonly share?: Holds };

/** The original day has passed and the task is on time or late by it; in time and under review is neither. */
const isJudgedOriginal: Holds = (task, today) => task.originalDueOn !== null && task.originalDueOn < today && onTimeAgainstOriginal(task, today) !== null;

const isJudgedEffective: Holds = (task, today) => task.dueOn !== null && task.dueOn < today && onTimeAgainstEffective(task, today) !== null;

export const TASK_METRICS = {
  open: { holds: (task) => isOpen(task.status), ledger: { status: OPEN_STATUSES } },
  overdue: { holds: isOverdue, ledger: { light: ["red"] } },
  stalledOrReturned: { holds: (task, today) => lightOf(task, today).light === "amber", ledger: { light: ["amber"] } },
  dueSoon: { holds: isDueSoon, ledger: { view: "dueSoon" } },
  toReview: { holds: (task) => task.status === "submitted", ledger: { status: ["submitted"] } },
  toAcknowledge: { holds: (task) => task.status === "issued", ledger: { status: ["issued"] } },
  declined: { holds: (task) => task.status === "draft" && task.everIssued, ledger: { view: "declined" } },
  unassigned: { holds: (task) => task.status === "draft" && task.leadUnitId === null, ledger: { view: "unassigned" } },
  onTimeOriginal: { holds: isJudgedOriginal, share: (task, today) => onTimeAgainstOriginal(task, today) === true, ledger: { view: "judgedOriginal" } },
  onTimeEffective: { holds: isJudgedEffective, share: (task, today) => onTimeAgainstEffective(task, today) === true, ledger: { view: "judgedEffective" } },
} as const satisfies Record<string, MetricDefinition>;

export type TaskMetric = keyof typeof TASK_METRICS;

/** Every figure that is named. Coverage is of a report's sentences (`coverageOf`); its list is those still pending. */
export const METRICS = [...(Object.keys(TASK_METRICS) as TaskMetric[]), "coverage"] as const;

/** The figures of one metric: how many, and of how many; `count` equals `of` but for a share. */
export function measure(metric: TaskMetric, tasks: readonly MetricFacts[], today: Day): { readonly count: number; readonly of: number } {
  const { holds, share }: MetricDefinition = TASK_METRICS[metric];
  const counted = tasks.filter((task) => holds(task, today));
  return { of: counted.length, count: share ? counted.filter((task) => share(task, today)).length : counted.length };
}
