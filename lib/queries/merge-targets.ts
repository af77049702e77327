import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Viewer } from "@/lib/domain/people/viewer";
import { statusesBefore } from "@/lib/domain/task/lifecycle";
import type { TaskStatus } from "@/lib/domain/task/status";

export type MergeableTask = { readonly id: string; readonly version: number; readonly number: string; readonly title: string; readonly status: TaskStatus };

/** For each of these reports the tasks that a sentence of it may still be merged into; one query. */
export async function loadMergeableTasks(viewer: Viewer, reportIds: readonly string[]): Promise<ReadonlyMap<string, readonly MergeableTask[]>> {
  const rows = await db().task.findMany({
    where: { AND: [visibleTo(viewer), { reportId: { in: [...reportIds] }, status: { in: statusesBefore("amend") } }] },
    select: { id: true, version: true, number: true, title: true, status: true, reportId: true },
  });
  return new Map(reportIds.map((id) => [id, rows.filter(({ reportId }) => reportId === id)]));
}
