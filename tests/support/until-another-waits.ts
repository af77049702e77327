import type { Tx } from "@/lib/db/transaction";

/** Until another transaction waits for a lock of this one. */
export async function untilAnotherWaits(tx: Tx): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const [row] = await tx.$queryRaw<{ waiting: boolean }[]>`SELECT EXISTS (SELECT 1 FROM pg_stat_activity WHERE pg_backend_pid() = ANY(pg_blocking_pids(pid))) AS waiting`;
    if (row!.waiting) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("nobody waits");
}
