import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/** The database within a transaction. */
export type Tx = Prisma.TransactionClient;

type Options = { /** For long work such as imports; 15 seconds unless told. */ timeoutMs?: number };

const ATTEMPTS = 4;

/**
 * Runs a function in one READ COMMITTED transaction: all of it is kept, or nothing.
 * A deadlock or a conflict of serialisation is nobody's fault: the function then runs again, on a clean transaction,
 * so it must touch nothing but the database.
 */
export async function transaction<T>(run: (tx: Tx) => Promise<T>, { timeoutMs = 15_000 }: Options = {}): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await db().$transaction(run, { isolationLevel: "ReadCommitted", timeout: timeoutMs, maxWait: 15_000 });
    } catch (error) {
      if (attempt === ATTEMPTS || !isDeadlockOrConflict(error)) throw error;
    }
  }
}

function isDeadlockOrConflict(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034";
}
