import type { Day } from "@/lib/domain/calendar/day";
import type { LedgerFilter } from "@/lib/domain/metrics/ledger-filter";
import type { Disposition } from "@/lib/domain/report/coverage";
import type { SentenceFilter } from "@/lib/domain/report/sentence-filter";
import { isDueSoon, isOverdue, onTimeAgainstEffective, onTimeAgainstOriginal } from "@/lib/domain/task/deadline";
import { lightOf, LIGHTS, type Light } from "@/lib/domain/task/light";
import type { LightFacts, TaskFacts } from "@/lib/domain/task/model";
import { isSilent } from "@/lib/domain/task/stall";
import { isOpen, OPEN_STATUSES, type TaskStatus } from "@/lib/domain/task/status";

/** What metrics of tasks are counted from. */
export type MetricFacts = LightFacts & Pick<TaskFacts, "leadUnitId" | "everIssued">;

type Holds = (task: MetricFacts, today: Day) => boolean;

/**
 * A figure with one definition, worded by `metrics.<code>`: card, list, export and bulletin count `holds`, and
 * `ledger` lists exactly that. A share counts `share` among them.
 */
export type MetricDefinition = { readonly holds: Holds; readonly ledger: LedgerFilter; readonly share?: Holds };

const hasStatus = (status: TaskStatus): MetricDefinition => ({ holds: (task) => task.status === status, ledger: { status: [status] } });
const hasLight = (light: Light): MetricDefinition => ({ holds: (task, today) => lightOf(task, today).light === light, ledger: { light: [light] } });

/** A draft of which no unit was told yet; one declined is told apart. */
const isNew = ({ status, everIssued }: MetricFacts) => status === "draft" && !everIssued;

const isReporting: Holds = (task, today) => isOpen(task.status) && !isSilent(task, today);

/** The original day has passed and the task is on time or late by it; in time and under review is neither. */
const isJudgedOriginal: Holds = (task, today) => task.originalDueOn !== null && task.originalDueOn < today && onTimeAgainstOriginal(task, today) !== null;

const isJudgedEffective: Holds = (task, today) => task.dueOn !== null && task.dueOn < today && onTimeAgainstEffective(task, today) !== null;

const NOT_RED = LIGHTS.filter((light) => light !== "red");

export const TASK_METRICS = {
  all: { holds: () => true, ledger: {} },
  open: { holds: (task) => isOpen(task.status), ledger: { status: OPEN_STATUSES } },
  overdue: { holds: isOverdue, ledger: { light: ["red"] } },
  stalledOrReturned: hasLight("amber"),
  dueSoon: { holds: isDueSoon, ledger: { view: "dueSoon" } },
  toReview: hasStatus("submitted"),
  toAcknowledge: hasStatus("issued"),
  draft: hasStatus("draft"),
  declined: { holds: (task) => task.status === "draft" && task.everIssued, ledger: { view: "declined" } },
  unassigned: { holds: (task) => isNew(task) && task.leadUnitId === null, ledger: { view: "unassigned" } },
  toIssue: { holds: (task) => isNew(task) && task.leadUnitId !== null, ledger: { view: "toIssue" } },
  silent: { holds: isSilent, ledger: { view: "silent" } },
  reporting: { holds: isReporting, ledger: { view: "reporting" } },
  lateSilent: { holds: (task, today) => isOverdue(task, today) && isSilent(task, today), ledger: { light: ["red"], view: "silent" } },
  lateReporting: { holds: (task, today) => isOverdue(task, today) && isReporting(task, today), ledger: { light: ["red"], view: "reporting" } },
  inTimeSilent: { holds: (task, today) => !isOverdue(task, today) && isSilent(task, today), ledger: { light: NOT_RED, view: "silent" } },
  inTimeReporting: { holds: (task, today) => !isOverdue(task, today) && isReporting(task, today), ledger: { light: NOT_RED, view: "reporting" } },
  onTimeOriginal: { holds: isJudgedOriginal, share: (task, today) => onTimeAgainstOriginal(task, today) === true, ledger: { view: "judgedOriginal" } },
  onTimeEffective: { holds: isJudgedEffective, share: (task, today) => onTimeAgainstEffective(task, today) === true, ledger: { view: "judgedEffective" } },
  blue: hasLight("blue"),
  green: hasLight("green"),
  grey: hasLight("grey"),
  suspended: { holds: (task, today) => lightOf(task, today).why === "suspended", ledger: { light: ["grey"], status: OPEN_STATUSES } },
  closed: hasStatus("closed"),
  terminated: hasStatus("terminated"),
} as const satisfies Record<string, MetricDefinition>;

export type TaskMetric = keyof typeof TASK_METRICS;

/** The metric that counts the tasks of one light. */
export const LIGHT_METRICS = { red: "overdue", amber: "stalledOrReturned", blue: "blue", green: "green", grey: "grey" } as const satisfies Record<Light, TaskMetric>;

/** Figures of the reports' sentences (`coverageOf`), each with its list. What coverage opens is what it lacks. */
export const SENTENCE_METRICS = {
  coverage: { disposition: "pending" },
  sentences: {},
  sentencesPending: { disposition: "pending" },
  sentencesTask: { disposition: "task" },
  sentencesMerged: { disposition: "merged" },
  sentencesStatement: { disposition: "statement" },
} as const satisfies Record<string, SentenceFilter>;

export type SentenceMetric = keyof typeof SENTENCE_METRICS;

/** The metric that counts the sentences that went one way. */
export const DISPOSITION_METRICS = { pending: "sentencesPending", task: "sentencesTask", merged: "sentencesMerged", statement: "sentencesStatement" } as const satisfies Record<Disposition, SentenceMetric>;

/** Every figure that is named. The gaps of a report are listed in its matrix, ties that wait for a person on a page of their own. */
export const METRICS = [...(Object.keys(TASK_METRICS) as TaskMetric[]), ...(Object.keys(SENTENCE_METRICS) as SentenceMetric[]), "gaps", "anchorsWaiting"] as const;

/** The figures of one metric: how many, and of how many; `count` equals `of` but for a share. */
export function measure(metric: TaskMetric, tasks: readonly MetricFacts[], today: Day): { readonly count: number; readonly of: number } {
  const { holds, share }: MetricDefinition = TASK_METRICS[metric];
  const counted = tasks.filter((task) => holds(task, today));
  return { of: counted.length, count: share ? counted.filter((task) => share(task, today)).length : counted.length };
}

/** The metric whose list this filter is; null where it is none's. */
export function metricOf(filter: LedgerFilter): TaskMetric | null {
  const asked = signatureOf(filter);
  return (Object.keys(TASK_METRICS) as TaskMetric[]).find((metric) => signatureOf(TASK_METRICS[metric].ledger) === asked) ?? null;
}

function signatureOf({ status = [], light = [], view }: LedgerFilter): string {
  return [status.join(), light.join(), view ?? ""].join("|");
}
