import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { LedgerAddress } from "@/lib/domain/task/filter";
import { countLedger, type LedgerCounts } from "@/lib/queries/ledger-counts";
import { findLedgerIds, LEDGER_PAGE } from "@/lib/queries/ledger-order";
import { asTaskRow, TASK_ROW, type TaskRow } from "@/lib/queries/task-row";

export type LedgerPage = {
  readonly rows: readonly TaskRow[];
  /** Of the whole list that the address asks for. */
  readonly total: number;
  /** The place of the first row in it, from 1. */
  readonly first: number;
  readonly counts: LedgerCounts;
};

/** A page of the ledger: three queries, whatever the number of tasks, the count beside the other two. */
export async function loadLedger(viewer: Viewer, address: LedgerAddress, today: Day): Promise<LedgerPage> {
  const [counted, rows] = await Promise.all([countLedger(viewer, address.filter, today), loadRows(viewer, address, today)]);
  return { ...counted, rows, first: (address.page - 1) * LEDGER_PAGE + 1 };
}

async function loadRows(viewer: Viewer, address: LedgerAddress, today: Day): Promise<TaskRow[]> {
  const ids = await findLedgerIds(viewer, address, today);
  const rows = await db().task.findMany({ where: { AND: [visibleTo(viewer), { id: { in: ids } }] }, relationLoadStrategy: "join", select: TASK_ROW });
  const byId = new Map(rows.map((row) => [row.id, asTaskRow(row, today)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
