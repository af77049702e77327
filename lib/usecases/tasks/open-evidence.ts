import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { visibleTo } from "@/lib/db/visibility";
import { NotFound } from "@/lib/domain/errors";
import { judge } from "@/lib/domain/task/policy";
import { canPreview } from "@/lib/files/evidence-type";
import { hasFile, openFile } from "@/lib/files/store";
import { Id } from "@/lib/usecases/fields";
import { loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb, type Ctx } from "@/lib/usecases/verb";

const OpenEvidence = z.object({
  evidenceId: Id,
  /** False where nobody has asked to see it, such as a page of another site that only points here. */
  counts: z.boolean(),
});

export type OpenedFile = { readonly name: string; readonly mime: string; readonly canPreview: boolean; readonly size: number; readonly stream: ReadableStream<Uint8Array> };

const PIECE = { id: true, taskId: true, name: true, fileHash: true, file: { select: { mime: true } }, task: { select: { status: true } } } satisfies Prisma.EvidenceSelect;
type Piece = Prisma.EvidenceGetPayload<{ select: typeof PIECE }>;

/** Finds the evidence that the actor may see; that a reviewer of its standing submission opened it is recorded once. */
const openPiece = verb("task.openEvidence", OpenEvidence, async (tx, ctx, { evidenceId, counts }) => {
  const piece = await tx.evidence.findFirst({ where: { id: evidenceId, removedAt: null, task: visibleTo(ctx.actor) }, select: PIECE });
  if (!piece) throw new NotFound("evidence-not-found");
  if (!(await hasFile(piece.fileHash))) throw new Error(`the store has lost ${piece.fileHash}`);
  if (counts && piece.task.status === "submitted") await recordOpening(tx, ctx, piece);
  const { name, fileHash, file } = piece;
  return { name, fileHash, mime: file.mime };
});

/** The bytes of a piece of evidence, for whoever may see its task. @throws NotFound, also for an id that can be none */
export async function openEvidence(ctx: Ctx, input: z.input<typeof OpenEvidence>): Promise<OpenedFile> {
  if (!Id.safeParse(input.evidenceId).success) throw new NotFound("evidence-not-found");
  const { name, fileHash, mime } = await openPiece(ctx, input);
  return { name, mime, canPreview: canPreview(mime), ...(await openFile(fileHash)) };
}

async function recordOpening(tx: Tx, ctx: Ctx, { id: evidenceId, taskId, name, fileHash: hash }: Piece): Promise<void> {
  const task = await loadTask(tx, ctx, taskId);
  // An earlier version may be looked at, but is not what was submitted.
  if (!task.facts.submittedEvidenceIds.includes(evidenceId)) return;
  const [capacity] = judge("openEvidence", ctx.actor, task.facts).capacities;
  if (!capacity) return;
  const by = { ...capacity, verb: "openEvidence" as const };
  const opening = { evidenceId, submissionId: task.openSubmission!.id, personId: ctx.actor.personId, at: ctx.now };
  const { count } = await tx.evidenceOpening.createMany({ data: [opening], skipDuplicates: true });
  if (count === 0) return;
  await moveTask(tx, ctx, task, by, { event: { kind: "task.evidenceOpened", particulars: { file: { id: evidenceId, name, hash } } } });
}
