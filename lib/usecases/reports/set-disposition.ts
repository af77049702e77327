import { z } from "zod";
import { recordEvent, type StoredEvent } from "@/lib/db/record-event";
import type { Tx } from "@/lib/db/transaction";
import { Conflict, Invalid, NotFound } from "@/lib/domain/errors";
import { stampOf } from "@/lib/domain/event/named";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { Id, optionalWords, Version } from "@/lib/usecases/fields";
import { permitImport } from "@/lib/usecases/reports/permit-import";
import { lockPassages } from "@/lib/usecases/tasks/settle-passages";
import { verb } from "@/lib/usecases/verb";

const SetDisposition = z.object({ passageId: Id, version: Version, to: z.enum(["statement", "pending"]), reason: optionalWords(500) });

/**
 * The office says that a passage is a statement only 仅表述, with a reason, or takes that back. A passage that tasks
 * cite goes where they go: drafting, merging and discarding decide that.
 *
 * @throws NotFound `passage-unknown`; ChangedMeanwhile; Conflict `passage-has-tasks`, `reading-superseded`;
 * Invalid without a reason
 */
export const setDisposition = verb("report.setDisposition", SetDisposition, async (tx, ctx, { passageId, version, to, reason = null }) => {
  const held = permitImport(ctx.actor);
  await lockPassages(tx, [passageId]);
  const passage = await tx.passage.findUnique({ where: { id: passageId }, include: { _count: { select: { sources: true } }, reading: { select: { next: { select: { id: true } } } } } });
  if (!passage) throw new NotFound("passage-unknown");
  if (passage.reading.next !== null) throw new Conflict("reading-superseded");
  const from = passage.disposition;
  if (passage.version !== version || from === to) throw new ChangedMeanwhile(await latestOf(tx, passage, Math.max(1, passage.version - version)));
  if (passage._count.sources > 0) throw new Conflict("passage-has-tasks");
  if (to === "statement" && reason === null) throw new Invalid("field-required", {}, "reason");

  const kept = to === "statement" ? reason : null;
  await tx.passage.update({ where: { id: passageId, version }, data: { disposition: to, reason: kept, version: { increment: 1 } } });
  const particulars = { by: stampOf(ctx.actor, held), passageId, path: passage.path, quote: passage.quote, from, to, reason: kept, taskNumber: null };
  await recordEvent(tx, { kind: "report.dispositionSet", streamId: passage.reportId, actorId: ctx.actor.personId, at: ctx.now, particulars });
});

/** The passage's last changes, oldest first; each raised its version by one. */
async function latestOf(tx: Tx, { id, reportId }: { id: string; reportId: string }, count: number): Promise<StoredEvent[]> {
  const own = { path: ["passageId"], equals: id };
  const events = await tx.event.findMany({
    where: { streamType: "report", streamId: reportId, kind: "report.dispositionSet", particulars: { body: own } },
    orderBy: { sequence: "desc" },
    take: Math.min(count, 20),
  });
  return events.reverse();
}
