import { z } from "zod";
import { db } from "@/lib/db/client";
import { asJson } from "@/lib/db/json";
import { NotFound } from "@/lib/domain/errors";
import { moveCorrections, type UnkeptCorrection } from "@/lib/domain/report/corrections/move-corrections";
import type { ReadResult } from "@/lib/readers/read-text";
import { InvalidForm } from "@/lib/usecases/invalid-form";
import { DraftFields, lockDraft } from "@/lib/usecases/reports/import-draft";
import { permitImport } from "@/lib/usecases/reports/permit-import";
import { readingColumns } from "@/lib/usecases/reports/reading-columns";
import { readStored } from "@/lib/usecases/reports/read-stored";
import { verb, type Ctx } from "@/lib/usecases/verb";

const RereadDraft = DraftFields.extend({ password: z.string().max(500).optional() });

/**
 * Reads a draft's bytes again, by the reader there is now, and moves its corrections to the new reading by the exact
 * words they are about. What is not found again is kept beside them as it was. Gives the version to save upon next and
 * how many corrections are kept and not kept. A password opens the file and is kept nowhere.
 *
 * @throws as `lockDraft` and `readStored`; InvalidForm
 */
export async function rereadDraft(ctx: Ctx, raw: unknown): Promise<{ version: number; kept: number; unkept: number }> {
  permitImport(ctx.actor);
  const parsed = RereadDraft.safeParse(raw);
  if (!parsed.success) throw new InvalidForm(parsed.error);
  const { password, ...shown } = parsed.data;
  const draft = await db().importDraft.findFirst({ where: { id: shown.draftId, ownerId: ctx.actor.personId }, select: { fileHash: true, sourceName: true } });
  if (!draft) throw new NotFound("draft-not-found");
  const result = await readStored(ctx.actor.personId, draft, password);
  return keepReading(result)(ctx, shown);
}

function keepReading(result: ReadResult) {
  return verb("report.rereadDraft", DraftFields, async (tx, ctx, shown) => {
    const draft = await lockDraft(tx, ctx, shown);
    const moved = moveCorrections(draft.reading, draft.corrections, result.reading);
    const unkept = [...(draft.unkept as unknown as UnkeptCorrection[]), ...moved.unkept];
    const version = draft.version + 1;
    const { format, encoding } = result;
    const data = { format, encoding, ...readingColumns(result), corrections: asJson(moved.corrections), unkept: asJson(unkept), version, updatedAt: ctx.now };
    await tx.importDraft.update({ where: { id: draft.id }, data });
    return { version, kept: moved.corrections.length, unkept: moved.unkept.length };
  });
}
