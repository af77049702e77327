import { db } from "@/lib/db/client";

const DAY_MS = 86_400_000;

/**
 * Forgets what forms of more than a day ago have done: none is sent again so late, and what was typed should not be
 * guessed from its hash after a purge. Gives how many went.
 */
export async function forgetFormKeys(now: Date): Promise<number> {
  const { count } = await db().formKey.deleteMany({ where: { at: { lt: new Date(now.getTime() - DAY_MS) } } });
  return count;
}
