import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import { daysBetween } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { asTaskRow, TASK_ROW, type TaskRow } from "@/lib/queries/task-row";
import { byDaysLate, loadUnclosedTasks, type UnclosedTask } from "@/lib/queries/unclosed-tasks";

export const OFFICE_LISTS = ["toReview", "declined", "drafts", "overdue", "stalled"] as const;
export type OfficeList = (typeof OFFICE_LISTS)[number];

export type OfficeTask = TaskRow & {
  /** Days since the head endorsed it: they are the office's. */
  readonly daysWaiting: number | null;
  readonly declined: { readonly unit: string; readonly reason: string } | null;
};

export type OfficeHome = {
  readonly lists: Readonly<Record<OfficeList, { readonly count: number; readonly tasks: readonly OfficeTask[] }>>;
};

/** Rows of each list; the figure beside it opens the whole. */
const SHOWN = 8;

/** What lies with the office: two queries, and every figure from the first. */
export async function loadOfficeHome(viewer: Viewer, today: Day): Promise<OfficeHome> {
  const unclosed = await loadUnclosedTasks(viewer, today);
  const whole = OFFICE_LISTS.map((list) => ({ list, all: IN_LIST[list](unclosed) }));
  const shown = whole.flatMap(({ all }) => all.slice(0, SHOWN).map(({ id }) => id));
  const rows = await loadRows(viewer, [...new Set(shown)], today);
  const lists: Partial<Record<OfficeList, { count: number; tasks: OfficeTask[] }>> = {};
  for (const { list, all } of whole) lists[list] = { count: all.length, tasks: all.slice(0, SHOWN).flatMap(({ id }) => rows.get(id) ?? []) };
  return { lists: lists as OfficeHome["lists"] };
}

const IN_LIST: Record<OfficeList, (tasks: readonly UnclosedTask[]) => UnclosedTask[]> = {
  toReview: (tasks) => tasks.filter(({ status }) => status === "submitted").sort((a, b) => ((a.submittedOn ?? "") < (b.submittedOn ?? "") ? -1 : 1)),
  declined: (tasks) => tasks.filter(({ status, everIssued }) => status === "draft" && everIssued),
  drafts: (tasks) => tasks.filter(({ status }) => status === "draft").sort((a, b) => Number(a.everIssued) - Number(b.everIssued)),
  overdue: (tasks) => tasks.filter(({ light }) => light.light === "red").sort(byDaysLate),
  stalled: (tasks) => tasks.filter(({ light }) => light.light === "amber").sort(byDaysLate),
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
        daysWaiting: row.submittedOn === null ? null : daysBetween(row.submittedOn as Day, today),
        declined: row.status === "draft" && declined ? { unit: declined.unit.shortName, reason: declined.reason ?? "" } : null,
      };
      return [row.id, task];
    }),
  );
}
