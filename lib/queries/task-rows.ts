import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { asTaskRow, TASK_ROW, type TaskRow } from "@/lib/queries/task-row";

/** The rows of these tasks, in this order; one query. */
export async function loadTaskRows(viewer: Viewer, ids: readonly string[], today: Day): Promise<TaskRow[]> {
  const rows = await db().task.findMany({ where: { AND: [visibleTo(viewer), { id: { in: [...ids] } }] }, relationLoadStrategy: "join", select: TASK_ROW });
  const byId = new Map(rows.map((row) => [row.id, asTaskRow(row, today)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
