import { z } from "zod";
import { NotFound } from "@/lib/domain/errors";
import { Id } from "@/lib/usecases/fields";
import { permitImport } from "@/lib/usecases/reports/permit-import";
import { verb } from "@/lib/usecases/verb";

/**
 * Throws away one's own draft with its corrections. The bytes go to the sweep, which takes them away after a day
 * unless something else refers to them.
 *
 * @throws Forbidden; NotFound `draft-not-found`
 */
export const discardDraft = verb("report.discardDraft", z.object({ draftId: Id }), async (tx, { actor, now }, { draftId }) => {
  permitImport(actor);
  const own = { id: draftId, ownerId: actor.personId };
  const draft = await tx.importDraft.findFirst({ where: own, select: { fileHash: true, sourceName: true } });
  const { count } = await tx.importDraft.deleteMany({ where: own });
  if (!draft || count === 0) throw new NotFound("draft-not-found");
  await tx.upload.create({ data: { fileHash: draft.fileHash, name: draft.sourceName, personId: actor.personId, createdAt: now } });
});
