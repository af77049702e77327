import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { findLedgerIds } from "@/lib/queries/ledger-order";
import { loadTaskRows, type ListedTask } from "@/lib/queries/task-rows";

/** The tasks that the ledger finds by these words, in its order; two queries, three where attempts are among them. */
export async function searchTasks(viewer: Viewer, words: string, today: Day, limit: number): Promise<ListedTask[]> {
  const ids = await findLedgerIds(viewer, { filter: { words }, sort: "light", descending: false, page: 1 }, today);
  return loadTaskRows(viewer, ids.slice(0, limit), today);
}
