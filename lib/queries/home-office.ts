import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import type { TaskMetric } from "@/lib/domain/metrics/definitions";
import type { Viewer } from "@/lib/domain/people/viewer";
import { worstFirst } from "@/lib/domain/task/worst-first";
import { asTaskRow, TASK_ROW, type TaskRow } from "@/lib/queries/task-row";
import { loadUnclosedTasks, tasksOf, type UnclosedTask } from "@/lib/queries/unclosed-tasks";

/** Each is a metric: the figure beside it opens exactly its list. */
export const OFFICE_LISTS = ["toReview", "declined", "unassigned", "toIssue", "overdue", "stalledOrReturned"] as const satisfies readonly TaskMetric[];
export type OfficeList = (typeof OFFICE_LISTS)[number];

export type OfficeTask = TaskRow & {
  readonly declined: { readonly unit: string; readonly reason: string } | null;
};

export type OfficeHome = {
  readonly lists: Readonly<Record<OfficeList, { readonly count: number; readonly tasks: readonly OfficeTask[] }>>;
};

/** Rows of each list. */
const SHOWN = 8;

/** What lies with the office: two queries, and every figure from the first. */
export async function loadOfficeHome(viewer: Viewer, today: Day): Promise<OfficeHome> {
  const unclosed = await loadUnclosedTasks(viewer, today);
  const whole = OFFICE_LISTS.map((list) => ({ list, all: tasksOf(list, unclosed, today).sort(ORDERS[list]) }));
  const shown = whole.flatMap(({ all }) => all.slice(0, SHOWN).map(({ id }) => id));
  const rows = await loadRows(viewer, [...new Set(shown)], today);
  const lists: Partial<Record<OfficeList, { count: number; tasks: OfficeTask[] }>> = {};
  for (const { list, all } of whole) lists[list] = { count: all.length, tasks: all.slice(0, SHOWN).flatMap(({ id }) => rows.get(id) ?? []) };
  return { lists: lists as OfficeHome["lists"] };
}

/** Drafts lie by their planned day, as they are loaded. */
const byPlannedDay = () => 0;

const byNumber = (a: UnclosedTask, b: UnclosedTask) => (a.number < b.number ? -1 : 1);

const ORDERS: Record<OfficeList, (a: UnclosedTask, b: UnclosedTask) => number> = {
  toReview: (a, b) => (a.submittedOn === b.submittedOn ? byNumber(a, b) : (a.submittedOn ?? "") < (b.submittedOn ?? "") ? -1 : 1),
  declined: byPlannedDay,
  unassigned: byPlannedDay,
  toIssue: byPlannedDay,
  overdue: worstFirst,
  stalledOrReturned: (a, b) => (b.light.days ?? 0) - (a.light.days ?? 0) || byNumber(a, b),
};

async function loadRows(viewer: Viewer, ids: readonly string[], today: Day): Promise<Map<string, OfficeTask>> {
  const rows = await db().task.findMany({
    where: { AND: [visibleTo(viewer), { id: { in: [...ids] } }] },
    relationLoadStrategy: "join",
    select: {
      ...TASK_ROW,
      assignments: { where: { outcome: "declined" }, orderBy: { number: "desc" }, take: 1, select: { reason: true, unit: { select: { shortName: true } } } },
    },
  });
  return new Map(
    rows.map((row) => {
      const [declined] = row.assignments;
      const task: OfficeTask = {
        ...asTaskRow(row, today),
        declined: row.status === "draft" && declined ? { unit: declined.unit.shortName, reason: declined.reason ?? "" } : null,
      };
      return [row.id, task];
    }),
  );
}
