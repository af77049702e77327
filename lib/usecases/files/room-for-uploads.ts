import { holdLock } from "@/lib/db/advisory-lock";
import { db } from "@/lib/db/client";
import type { Tx } from "@/lib/db/transaction";
import { Invalid } from "@/lib/domain/errors";
import { PENDING_UPLOADS } from "@/lib/domain/files";

/**
 * Whether one more file of so many bytes may wait to be taken up beside those that the person has waiting: nobody fills
 * the store by sending files that no form carries.
 * @throws Invalid `uploads-waiting` {count, megabytes}
 */
export async function refuseTooManyUploads(personId: string, size: number, client: Pick<Tx, "upload" | "storedFile"> = db()): Promise<void> {
  const waiting = await client.upload.findMany({ where: { personId, takenUpAt: null }, select: { fileHash: true }, take: PENDING_UPLOADS.count });
  const { _sum } = await client.storedFile.aggregate({ where: { hash: { in: waiting.map(({ fileHash }) => fileHash) } }, _sum: { size: true } });
  if (waiting.length < PENDING_UPLOADS.count && (_sum.size ?? 0) + size <= PENDING_UPLOADS.bytes) return;
  throw new Invalid("uploads-waiting", { count: PENDING_UPLOADS.count, megabytes: PENDING_UPLOADS.megabytes });
}

/** The same where several arrive at once: each counts those before it. */
export async function refuseTooManyUploadsIn(tx: Tx, personId: string, size: number): Promise<void> {
  await holdLock(tx, `uploads:${personId}`);
  await refuseTooManyUploads(personId, size, tx);
}
