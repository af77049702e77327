import { db } from "@/lib/db/client";
import { loadSettings } from "@/lib/db/settings";
import { isOffice, type Viewer } from "@/lib/domain/people/viewer";
import { DEFAULT_SETTINGS } from "@/lib/domain/settings";
import { BULK_VERBS, bulkVerbs, type BulkVerb } from "@/lib/domain/task/bulk";
import { TASK_STATUSES, type TaskStatus } from "@/lib/domain/task/status";

/** What a viewer may do to many tasks at once, by their status; `any`: to tasks of some status. One query, for the office alone. */
export async function loadBulkVerbs(viewer: Viewer): Promise<(status: TaskStatus | "any") => readonly BulkVerb[]> {
  const settings = isOffice(viewer) ? await loadSettings(db()) : DEFAULT_SETTINGS;
  const byStatus = new Map(TASK_STATUSES.map((status) => [status, bulkVerbs(viewer, status, settings)]));
  const any = BULK_VERBS.filter((verb) => [...byStatus.values()].some((verbs) => verbs.includes(verb)));
  return (status) => (status === "any" ? any : (byStatus.get(status) ?? []));
}
