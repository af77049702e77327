import type { Tx } from "@/lib/db/transaction";

type Why = "signed-out" | "signed-out-everywhere" | "password-changed" | "password-reset" | "roles-changed" | "deactivated";

/** Ends every sign-in of a person: from the next request on their cookies, copied or not, are worth nothing. */
export async function endSignIns(tx: Tx, personId: string, why: Why, now: Date): Promise<void> {
  await tx.signIn.updateMany({ where: { personId, endedAt: null }, data: { endedAt: now, endedWhy: why } });
}
