import { db } from "@/lib/db/client";
import { attemptsOf } from "@/lib/db/visibility";
import type { Viewer } from "@/lib/domain/people/viewer";
import { knownOf, leftBy, type TermLeft } from "@/lib/queries/task-attempt-term";
import { sourcesOf, type TaskRow } from "@/lib/queries/task-row";

/** A task in a list of one who knows no more of it than an attempt that failed: its words then, and that term. */
export type AttemptRow = Pick<TaskRow, "id" | "number" | "title" | "sources"> & { readonly attempt: TermLeft };

/** Those of the tasks that the viewer knows an attempt of, in one query. */
export async function loadAttemptRows(viewer: Viewer, ids: readonly string[]): Promise<AttemptRow[]> {
  if (ids.length === 0) return [];
  const rows = await db().task.findMany({
    relationLoadStrategy: "join",
    where: { AND: [attemptsOf(viewer), { id: { in: [...ids] } }] },
    select: { ...{ id: true, number: true, reportId: true }, ...leftBy(viewer) },
  });
  return rows.map((row) => {
    const { title, known, terms } = knownOf(row);
    return { id: row.id, number: row.number, title, sources: sourcesOf({ reportId: row.reportId, sources: known }), attempt: terms[0]! };
  });
}
