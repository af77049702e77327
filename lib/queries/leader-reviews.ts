import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { loadReviewersLeft, reviewUnitsOf } from "@/lib/db/reviewer-left";
import { visibleTo } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import { hasRole, type Viewer } from "@/lib/domain/people/viewer";
import { reviewsAsLastResort } from "@/lib/domain/task/reviewer";
import { asTaskRow, TASK_ROW, type TaskRow } from "@/lib/queries/task-row";

const REVIEWED_ROW = { ...TASK_ROW, reviewingUnitId: true, units: { ...TASK_ROW.units, select: { ...TASK_ROW.units.select, unitId: true } } } as const satisfies Prisma.TaskSelect;

/** What was submitted and nobody but a leader can review, since whoever else might is of the task's own units; the longest wait first. Two queries. */
export async function loadLeaderReviews(viewer: Viewer, today: Day): Promise<TaskRow[]> {
  if (!hasRole(viewer, "leader")) return [];
  const submitted: Prisma.TaskWhereInput = { AND: [visibleTo(viewer), { status: "submitted" }] };
  const rows = await db().task.findMany({ where: submitted, relationLoadStrategy: "join", orderBy: [{ submittedOn: "asc" }, { number: "asc" }], select: REVIEWED_ROW });
  if (rows.length === 0) return [];
  const left = await loadReviewersLeft(db(), rows);
  return rows.filter((row, index) => !left[index] && reviewsAsLastResort(viewer, reviewUnitsOf(row))).map((row) => asTaskRow(row, today));
}
