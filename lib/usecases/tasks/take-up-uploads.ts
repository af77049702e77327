import type { Tx } from "@/lib/db/transaction";
import type { LoadedTask } from "@/lib/db/task-facts";
import type { NamedFile } from "@/lib/domain/event/named";
import { Conflict, Invalid } from "@/lib/domain/errors";
import type { Ctx } from "@/lib/usecases/verb";

type Offer = {
  readonly unitId: string;
  readonly uploadIds: readonly string[];
  /** The criteria that all of these files serve; a next version without any serves those of the last. */
  readonly criterionIds: readonly string[];
  /** The update they came with. */
  readonly progressId?: string;
};

/**
 * Makes a unit's evidence of files that the actor has uploaded, each once, in the order given.
 *
 * @throws Invalid for a criterion of another task; Conflict for an upload that is not the actor's, was swept or taken up
 */
export async function takeUpUploads(tx: Tx, ctx: Ctx, task: LoadedTask, offer: Offer): Promise<NamedFile[]> {
  requireCriteria(task, offer.criterionIds);
  const files: NamedFile[] = [];
  for (const uploadId of new Set(offer.uploadIds)) files.push(await takeUp(tx, ctx, task.facts.id, uploadId, offer));
  return files;
}

/** The numbers of criteria as the page shows them, in order. */
export function positionsOf({ criteria }: LoadedTask, criterionIds: readonly string[]): number[] {
  return criteria.filter(({ id }) => criterionIds.includes(id)).map(({ position }) => position);
}

function requireCriteria({ criteria }: LoadedTask, criterionIds: readonly string[]): void {
  if (criterionIds.some((id) => !criteria.some((criterion) => criterion.id === id))) throw new Invalid("criterion-unknown", {}, "criterionIds");
}

async function takeUp(tx: Tx, { actor, now }: Ctx, taskId: string, uploadId: string, { unitId, criterionIds, progressId }: Offer): Promise<NamedFile> {
  const mine = { id: uploadId, personId: actor.personId, takenUpAt: null };
  const { count } = await tx.upload.updateMany({ where: mine, data: { takenUpAt: now } });
  if (count === 0) throw new Conflict("upload-gone");
  const { fileHash, name } = await tx.upload.findUniqueOrThrow({ where: { id: uploadId } });
  const last = await tx.evidence.findFirst({
    where: { taskId, unitId, name },
    orderBy: { fileVersion: "desc" },
    select: { fileVersion: true, criteria: { select: { criterionId: true } } },
  });
  const served = criterionIds.length > 0 ? criterionIds : (last?.criteria ?? []).map(({ criterionId }) => criterionId);
  const evidence = await tx.evidence.create({
    data: {
      ...{ taskId, unitId, fileHash, name, uploadedById: actor.personId, at: now },
      fileVersion: (last?.fileVersion ?? 0) + 1,
      ...(progressId !== undefined && { progressId }),
      criteria: { create: [...new Set(served)].map((criterionId) => ({ criterionId })) },
    },
  });
  return { id: evidence.id, name, hash: fileHash };
}
