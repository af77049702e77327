import type { Tx } from "@/lib/db/transaction";
import { carryStatement, holding } from "@/lib/domain/report/editions/carry";
import type { AnchorRow, FindFrom, NewReading } from "@/lib/usecases/reports/new-reading";

const STATEMENT = { id: true, start: true, end: true, quote: true, reason: true, reading: { select: { id: true, text: true } } } as const;

/**
 * What was said of sentences, that they are statements only, of the reading before and of older ones where it still
 * waits. A sentence that a task has now goes where the task goes.
 *
 * @param from the reading before
 * @param cited the new reading's sentences that tasks have
 */
export async function carryStatements(tx: Tx, to: NewReading, find: FindFrom, from: { readonly id: string }, cited: ReadonlySet<string>): Promise<AnchorRow[]> {
  const statements = await tx.passage.findMany({
    where: { reportId: to.reportId, disposition: "statement", OR: [{ readingId: from.id }, { anchors: { some: { state: "waiting" } } }] },
    select: STATEMENT,
    orderBy: [{ readingId: "asc" }, { position: "asc" }],
  });
  const rows: AnchorRow[] = [];
  for (const { id, start, end, quote, reason, reading } of statements) {
    const carried = carryStatement(find(reading), { start, end }, to.passages);
    const passage = carried.place && holding(to.passages, carried.place);
    const isTaken = passage !== null && cited.has(passage.id);
    rows.push({ ...carried, ...(isTaken && { state: "left" as const }), fromReadingId: reading.id, passageId: id, span: { start, end }, quote });
    if (carried.state === "carried" && passage && !isTaken) await tx.passage.update({ where: { id: passage.id }, data: { disposition: "statement", reason } });
  }
  return rows;
}
