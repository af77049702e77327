import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { loadAttemptRows, type AttemptRow } from "@/lib/queries/attempt-row";
import { asTaskRow, TASK_ROW, type TaskRow } from "@/lib/queries/task-row";

/** A task, or what the viewer knows of one that a unit of theirs declined or lost. */
export type ListedTask = TaskRow | AttemptRow;

/** The rows of these tasks, in this order; one query, and another where there are attempts among them. */
export async function loadTaskRows(viewer: Viewer, ids: readonly string[], today: Day): Promise<ListedTask[]> {
  const rows = await db().task.findMany({ where: { AND: [visibleTo(viewer), { id: { in: [...ids] } }] }, relationLoadStrategy: "join", select: TASK_ROW });
  const byId = new Map<string, ListedTask>(rows.map((row) => [row.id, asTaskRow(row, today)]));
  for (const row of await loadAttemptRows(viewer, ids.filter((id) => !byId.has(id)))) byId.set(row.id, row);
  return ids.flatMap((id) => byId.get(id) ?? []);
}
