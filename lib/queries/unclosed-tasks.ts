import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { TASK_METRICS, type MetricFacts, type TaskMetric } from "@/lib/domain/metrics/definitions";
import { lightOf, type LightOf } from "@/lib/domain/task/light";
import type { TaskOrigin } from "@/lib/domain/task/origin";
import { OPEN_STATUSES, type TaskStatus } from "@/lib/domain/task/status";
import { asLightFacts, LIGHT_COLUMNS, type UnitOfTask } from "@/lib/queries/task-row";

/** As little of a task as figures and shapes need. */
export type UnclosedTask = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly origin: TaskOrigin;
  readonly status: TaskStatus;
  readonly light: LightOf;
  /** What the metrics are counted from. */
  readonly facts: MetricFacts;
  readonly dueOn: Day | null;
  readonly submittedOn: Day | null;
  readonly lead: UnitOfTask | null;
};

/** Every task the viewer may see that is open or a draft, with its light today: one query, from which all figures of a page come. */
export async function loadUnclosedTasks(viewer: Viewer, today: Day): Promise<UnclosedTask[]> {
  const rows = await db().task.findMany({
    where: { AND: [visibleTo(viewer), { status: { in: ["draft", ...OPEN_STATUSES] } }] },
    relationLoadStrategy: "join",
    orderBy: [{ dueOn: "asc" }, { number: "asc" }],
    select: {
      ...LIGHT_COLUMNS,
      id: true,
      number: true,
      title: true,
      origin: true,
      everIssued: true,
      units: { where: { relation: "lead" }, select: { unit: { select: { id: true, shortName: true, name: true } } } },
    },
  });
  return rows.map((row) => {
    const facts = asLightFacts(row);
    return {
      id: row.id,
      number: row.number,
      title: row.title,
      origin: row.origin,
      status: row.status,
      light: lightOf(facts, today),
      facts: { ...facts, everIssued: row.everIssued, leadUnitId: row.units[0]?.unit.id ?? null },
      dueOn: row.dueOn as Day | null,
      submittedOn: row.submittedOn as Day | null,
      lead: row.units[0]?.unit ?? null,
    };
  });
}

/** Those of these tasks that a metric counts; closed ones, which the rates count too, are not among them. */
export function tasksOf(metric: TaskMetric, tasks: readonly UnclosedTask[], today: Day): UnclosedTask[] {
  return tasks.filter(({ facts }) => TASK_METRICS[metric].holds(facts, today));
}
