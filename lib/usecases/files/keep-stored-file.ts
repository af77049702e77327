import { holdLock } from "@/lib/db/advisory-lock";
import type { Tx } from "@/lib/db/transaction";
import type { Incoming } from "@/lib/files/store";

/**
 * Keeps received bytes and their row, once whatever the names. The lock is held against the sweeping of the same
 * bytes; the caller's transaction must go on to refer to them.
 */
export async function keepStoredFile(tx: Tx, incoming: Incoming, mime: string, now: Date): Promise<void> {
  const { hash, size } = incoming;
  await holdLock(tx, `file:${hash}`);
  await tx.storedFile.createMany({ data: [{ hash, size, mime, createdAt: now }], skipDuplicates: true });
  await incoming.keep();
}
