import { z } from "zod";
import type { ImportDraft as DraftRow } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { WITHOUT_PLACES } from "@/lib/db/without-places";
import { Conflict, NotFound } from "@/lib/domain/errors";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { Reading } from "@/lib/domain/report/model";
import { Id, Version } from "@/lib/usecases/fields";
import { permitImport } from "@/lib/usecases/reports/permit-import";
import type { Ctx } from "@/lib/usecases/verb";

/** A draft and the version of it that the page shows. */
export const DraftFields = z.object({ draftId: Id, version: Version });

export type LoadedDraft = Omit<DraftRow, "reading" | "corrections" | keyof typeof WITHOUT_PLACES> & { readonly reading: Reading; readonly corrections: readonly Correction[] };

/**
 * The actor's own draft, its row locked to the end of the transaction.
 *
 * @throws Forbidden; NotFound `draft-not-found` for one that is another's, confirmed or discarded;
 * Conflict `draft-changed` {at} where it was saved elsewhere since that version
 */
export async function lockDraft(tx: Tx, { actor }: Ctx, { draftId, version }: z.output<typeof DraftFields>): Promise<LoadedDraft> {
  permitImport(actor);
  await tx.$queryRaw`SELECT "id" FROM "ImportDraft" WHERE "id" = ${draftId} FOR UPDATE`;
  const row = await tx.importDraft.findFirst({ where: { id: draftId, ownerId: actor.personId }, omit: WITHOUT_PLACES });
  if (!row) throw new NotFound("draft-not-found");
  if (row.version !== version) throw new Conflict("draft-changed", { at: row.updatedAt.toISOString() });
  return { ...row, reading: row.reading as unknown as Reading, corrections: row.corrections as unknown as readonly Correction[] };
}
