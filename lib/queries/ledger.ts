import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { LedgerAddress } from "@/lib/domain/task/filter";
import { countLedger, type LedgerCounts } from "@/lib/queries/ledger-counts";
import { findLedgerIds, LEDGER_PAGE } from "@/lib/queries/ledger-order";
import { loadTaskRows, type ListedTask } from "@/lib/queries/task-rows";

export type LedgerPage = {
  readonly rows: readonly ListedTask[];
  /** Of the whole list that the address asks for. */
  readonly total: number;
  /** The place of the first row in it, from 1. */
  readonly first: number;
  readonly counts: LedgerCounts;
};

/** A page of the ledger: three queries, four where it shows attempts, whatever the number of tasks; the count beside the others. */
export async function loadLedger(viewer: Viewer, address: LedgerAddress, today: Day): Promise<LedgerPage> {
  const [counted, rows] = await Promise.all([countLedger(viewer, address.filter, today), loadRows(viewer, address, today)]);
  return { ...counted, rows, first: (address.page - 1) * LEDGER_PAGE + 1 };
}

async function loadRows(viewer: Viewer, address: LedgerAddress, today: Day): Promise<ListedTask[]> {
  return loadTaskRows(viewer, await findLedgerIds(viewer, address, today), today);
}
