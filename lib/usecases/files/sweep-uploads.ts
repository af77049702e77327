import { holdLock } from "@/lib/db/advisory-lock";
import { db } from "@/lib/db/client";
import { transaction, type Tx } from "@/lib/db/transaction";
import { removeFile, removeLeftovers } from "@/lib/files/store";

const DAY_MS = 86_400_000;
const AT_MOST = 100;

/**
 * Forgets uploads of more than a day ago: what a verb took up is evidence by now, of the others the bytes go too where
 * nothing else refers to them. Takes away what a killed process left half-written. Gives how many uploads went, some at
 * a time: called again until it is none.
 */
export async function sweepUploads(now: Date): Promise<number> {
  const before = new Date(now.getTime() - DAY_MS);
  const old = await db().upload.findMany({ where: { createdAt: { lt: before } }, select: { id: true, fileHash: true }, orderBy: { createdAt: "asc" }, take: AT_MOST });
  for (const upload of old) await sweepUpload(upload);
  await removeLeftovers(before);
  return old.length;
}

/** The rows first; the bytes once that is sure, and only if the same file has not arrived again in between. */
async function sweepUpload({ id, fileHash }: { id: string; fileHash: string }): Promise<void> {
  const unreferred = await transaction(async (tx) => {
    await holdLock(tx, `file:${fileHash}`);
    await tx.upload.deleteMany({ where: { id } });
    if (await isReferredTo(tx, fileHash)) return false;
    await tx.storedFile.deleteMany({ where: { hash: fileHash } });
    return true;
  });
  if (!unreferred) return;
  await transaction(async (tx) => {
    await holdLock(tx, `file:${fileHash}`);
    if ((await tx.storedFile.count({ where: { hash: fileHash } })) === 0) await removeFile(fileHash);
  });
}

async function isReferredTo(tx: Tx, fileHash: string): Promise<boolean> {
  const where = { fileHash };
  const counts = [await tx.upload.count({ where }), await tx.evidence.count({ where }), await tx.edition.count({ where }), await tx.importDraft.count({ where })];
  return counts.some((count) => count > 0);
}
