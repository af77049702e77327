import { z } from "zod";
import { canonicalJson } from "@/lib/crypto/digest";
import { asJson } from "@/lib/db/json";
import { Invalid } from "@/lib/domain/errors";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import { draftOf } from "@/lib/domain/report/corrections/draft-of";
import { CorrectionFields } from "@/lib/usecases/reports/correction-fields";
import { DraftFields, lockDraft, type LoadedDraft } from "@/lib/usecases/reports/import-draft";
import { verb } from "@/lib/usecases/verb";

const SaveCorrections = DraftFields.extend({ corrections: z.array(CorrectionFields).max(2000) });

/**
 * Keeps a person's corrections of a draft, all of them in order: to undo is to leave out the last. Gives the
 * version to save upon next, and when it was saved.
 *
 * @throws as `lockDraft`; Invalid with the code of the first new correction that does not apply
 */
export const saveCorrections = verb("report.saveCorrections", SaveCorrections, async (tx, ctx, { corrections, ...shown }) => {
  const draft = await lockDraft(tx, ctx, shown);
  const refused = draftOf(draft.reading, corrections).skipped.find(({ index }) => !isStored(draft, corrections, index));
  if (refused) throw new Invalid(refused.code, refused.values, `corrections.${refused.index}`);
  const version = draft.version + 1;
  const data = { corrections: asJson(corrections), version, updatedAt: ctx.now };
  await tx.importDraft.update({ where: { id: draft.id }, data });
  return { version, savedAt: ctx.now.toISOString() };
});

/** A correction that once applied may do so no longer under better rules of reading; it bars no other. */
function isStored({ corrections: stored }: LoadedDraft, corrections: readonly Correction[], index: number): boolean {
  return stored.length > index && canonicalJson(stored.slice(0, index + 1)) === canonicalJson(corrections.slice(0, index + 1));
}
