import { isDriverAdapterError } from "@prisma/driver-adapter-utils";
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

/** PostgreSQL gave up one of two transactions that wait for each other, whichever of Prisma's codes that comes under. */
function isDeadlockOrConflict(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  const cause = error.meta?.driverAdapterError;
  return cause != null && isDriverAdapterError(cause) && cause.cause.kind === "TransactionWriteConflict";
}
