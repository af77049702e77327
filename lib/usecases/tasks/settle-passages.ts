import { recordEvent } from "@/lib/db/record-event";
import type { Tx } from "@/lib/db/transaction";
import { stampOf } from "@/lib/domain/event/named";
import type { RoleHeld } from "@/lib/domain/people/roles";
import { dispositionOf } from "@/lib/domain/report/disposition";
import type { Ctx } from "@/lib/usecases/verb";

/** Locks passages to the end of the transaction, first of all (see docs/decisions/002): whoever changes what cites them waits. */
export async function lockPassages(tx: Tx, passageIds: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT "id" FROM "Passage" WHERE "id" = ANY(${[...passageIds]}) ORDER BY "id" FOR UPDATE`;
}

/**
 * Brings passages' dispositions in line with the sources that cite them, with an event in the report's stream for
 * each that changes; those of a former reading stay as they were when it was superseded. Locked before, see `lockPassages`.
 *
 * @param taskNumber the task that took the passage in, or gave it up
 */
export async function settlePassages(tx: Tx, { actor, now }: Ctx, held: RoleHeld, passageIds: readonly string[], taskNumber: string): Promise<void> {
  const passages = await tx.passage.findMany({
    where: { id: { in: [...passageIds] }, reading: { next: null } },
    select: { id: true, reportId: true, path: true, quote: true, disposition: true, sources: { select: { merged: true } } },
    orderBy: { position: "asc" },
  });
  for (const { id, reportId, path, quote, disposition: from, sources } of passages) {
    const to = dispositionOf(sources);
    if (to === from) continue;
    await tx.passage.update({ where: { id }, data: { disposition: to, reason: null, version: { increment: 1 } } });
    const particulars = { by: stampOf(actor, held), passageId: id, path, quote, from, to, reason: null, taskNumber };
    await recordEvent(tx, { kind: "report.dispositionSet", streamId: reportId, actorId: actor.personId, at: now, particulars });
  }
}
