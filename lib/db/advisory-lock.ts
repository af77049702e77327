import type { Tx } from "@/lib/db/transaction";

/** What only one transaction may change at a time, where no single row could be locked for it. */
type Guarded = "people" | "units" | "settings" | "calendar" | "seal" | `file:${string}` | `uploads:${string}` | `sign-in:account:${string}` | `sign-in:address:${string}`;

/** Waits until no other transaction holds the lock, then holds it to the end of this one. */
export async function holdLock(tx: Tx, what: Guarded): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${what}, 0))`;
}
