import { recordEvent } from "@/lib/db/record-event";
import type { Tx } from "@/lib/db/transaction";
import type { By } from "@/lib/domain/event/named";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import { sliceOf } from "@/lib/domain/report/span";
import type { WrittenReading } from "@/lib/usecases/reports/write-reading";
import type { Ctx } from "@/lib/usecases/verb";

/** The sentences that a person called statements while importing, with an event for each; those accounted for already are left. */
export async function setStatements(tx: Tx, { actor, now }: Ctx, by: By, { text, passages }: ImportDraft, { reportId, passageIds }: WrittenReading): Promise<void> {
  for (const { key, span, path, disposition, reason } of passages) {
    if (disposition !== "statement") continue;
    const passageId = passageIds.get(key)!;
    const { count } = await tx.passage.updateMany({ where: { id: passageId, disposition: "pending" }, data: { disposition, reason, version: { increment: 1 } } });
    if (count === 0) continue;
    const quote = sliceOf(text, span);
    const particulars = { by, passageId, path: [...path], quote, from: "pending" as const, to: disposition, reason, taskNumber: null };
    await recordEvent(tx, { kind: "report.dispositionSet", streamId: reportId, actorId: actor.personId, at: now, particulars });
  }
}
