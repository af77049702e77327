import type { StoredEvent } from "@/lib/db/record-event";
import type { Tx } from "@/lib/db/transaction";
import { streamOf, type EventKind } from "@/lib/domain/event/kinds";

/**
 * The events a form has not seen, oldest first, of a row whose version goes up by one with each event of these kinds.
 *
 * @param missed how many versions the form is behind
 */
export async function eventsMissed(tx: Tx, kinds: readonly [EventKind, ...EventKind[]], streamId: string, missed: number): Promise<StoredEvent[]> {
  const where = { streamType: streamOf(kinds[0]), streamId, kind: { in: [...kinds] } };
  const events = await tx.event.findMany({ where, orderBy: { sequence: "desc" }, take: Math.min(Math.max(missed, 0), 20) });
  return events.reverse();
}
