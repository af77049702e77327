import { z } from "zod";
import { recordEvent, type StoredEvent } from "@/lib/db/record-event";
import type { Tx } from "@/lib/db/transaction";
import { Conflict, Invalid, NotFound } from "@/lib/domain/errors";
import { stampOf } from "@/lib/domain/event/named";
import type { Span } from "@/lib/domain/report/model";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { Id, OptionalId, optionalWords } from "@/lib/usecases/fields";
import { lockAnchor, type LoadedAnchor } from "@/lib/usecases/reports/load-anchor";
import { permitImport } from "@/lib/usecases/reports/permit-import";
import { placeOf } from "@/lib/usecases/reports/place-of-anchor";
import { settlePassages } from "@/lib/usecases/tasks/settle-passages";
import { recordTaskEvent } from "@/lib/usecases/tasks/task-verb";
import { verb, type Ctx } from "@/lib/usecases/verb";

const DecideAnchor = z.object({
  anchorId: Id,
  /** `accept`: the words offered stand in place of the old ones; `attach`: those chosen; `leave`: the former edition's stay. */
  decision: z.enum(["accept", "attach", "leave"]),
  /** To attach: a sentence of the new reading … */
  passageId: OptionalId,
  /** … or words of it, exactly as they stand there, once. */
  words: optionalWords(2000),
  reason: optionalWords(500),
});

const STATE = { accept: "accepted", attach: "attached", leave: "left" } as const;

/**
 * The office decides where words go that a correction touched. The task quotes the new words from then on, or keeps
 * those of the former edition; the old ones stay in the history.
 *
 * @throws NotFound `anchor-unknown`; ChangedMeanwhile where it was decided, or another edition came; Conflict
 * `nothing-offered`, `passage-already-cited`, `passage-has-tasks`; Invalid `words-not-found`, `words-not-once`,
 * `passage-unknown`, `field-required`
 */
export const decideAnchor = verb("report.decideAnchor", DecideAnchor, async (tx, ctx, input) => {
  const held = permitImport(ctx.actor);
  const anchor = await lockAnchor(tx, input.anchorId, input);
  if (!anchor) throw new NotFound("anchor-unknown");
  if (input.decision === "leave" && !input.reason) throw new Invalid("field-required", {}, "reason");
  if (anchor.state !== "waiting") throw new ChangedMeanwhile(await latestOf(tx, anchor));
  const place = input.decision === "leave" ? null : placeOf(anchor, input);
  const [state, reason] = [STATE[input.decision], input.reason ?? null];
  const stamp = { state, reason, decidedById: ctx.actor.personId, decidedAt: ctx.now, ...(place && { start: place.start, end: place.end }) };
  const { count } = await tx.anchor.updateMany({ where: { id: anchor.id, state: "waiting" }, data: stamp });
  if (count === 0) throw new ChangedMeanwhile(await latestOf(tx, anchor));

  const to = place && anchor.to.text.slice(place.start, place.end);
  const by = stampOf(ctx.actor, held);
  const task = anchor.source && { id: anchor.source.task.id, name: anchor.source.task.number };
  const particulars = { by, anchorId: anchor.id, finding: anchor.finding, decision: state, task, from: anchor.quote, to, reason };
  await recordEvent(tx, { kind: "report.anchorDecided", streamId: anchor.reportId, actorId: ctx.actor.personId, at: ctx.now, particulars });
  if (place && !anchor.source) await moveStatement(tx, anchor, place);
  if (!anchor.source || !task) return;
  if (place) await moveSource(tx, ctx, held, anchor, place);
  await tx.task.update({ where: { id: task.id }, data: { version: { increment: 1 } } });
  const told = { edition: anchor.to.edition.number, decision: state, from: anchor.quote, to, reason };
  await recordTaskEvent(tx, ctx, held, task.id, { kind: "task.sourceDecided", particulars: told }, null);
});

type Place = Span & { readonly passageId: string | null };

async function moveSource(tx: Tx, ctx: Ctx, held: ReturnType<typeof permitImport>, { source, to }: LoadedAnchor, { start, end, passageId }: Place): Promise<void> {
  const { id, task } = source!;
  const isCited = passageId !== null && (await tx.source.findFirst({ where: { taskId: task.id, passageId, id: { not: id } }, select: { id: true } }));
  if (isCited) throw new Conflict("passage-already-cited");
  await tx.source.update({ where: { id }, data: { readingId: to.id, passageId, start, end, quote: to.text.slice(start, end) } });
  if (passageId !== null) await settlePassages(tx, ctx, held, [passageId], task.number);
}

/** The reason goes with the statement, unless the sentence has found its place meanwhile. */
async function moveStatement(tx: Tx, { passage }: LoadedAnchor, { passageId }: Place): Promise<void> {
  if (passageId === null) throw new Invalid("passage-unknown", {}, "passageId");
  const { count } = await tx.passage.updateMany({
    where: { id: passageId, disposition: "pending" },
    data: { disposition: "statement", reason: passage?.reason ?? null, version: { increment: 1 } },
  });
  if (count === 0) throw new Conflict("passage-has-tasks");
}

/** What was decided of it; where another edition came, that. */
async function latestOf(tx: Tx, { id, reportId, state }: LoadedAnchor): Promise<StoredEvent[]> {
  const stream = { streamType: "report", streamId: reportId } as const;
  const own = { ...stream, kind: "report.anchorDecided", particulars: { body: { path: ["anchorId"], equals: id } } };
  const another = { ...stream, kind: { in: ["report.editionImported", "report.readAgain"] } };
  return tx.event.findMany({ where: state === "replaced" ? another : own, orderBy: { sequence: "desc" }, take: 1 });
}
