import { holdLock } from "@/lib/db/advisory-lock";
import { transaction, type Tx } from "@/lib/db/transaction";
import type { AccessOutcome } from "@/lib/db/generated/enums";
import { Forbidden } from "@/lib/domain/errors";
import { ACCOUNT_LOCK, ADDRESS_LOCK, lockedUntil, lockHorizon } from "@/lib/domain/people/lock";

const FAILED: AccessOutcome[] = ["wrongPassword", "unknownName", "inactive"];

/** `address` is empty where it is not known; it is then not counted. */
export type Attempt = { readonly userName: string; readonly address: string; readonly now: Date };

/**
 * Books an attempt as failed before the password is looked at, and gives the id of its row, to be marked
 * as a success afterwards: of many attempts at once none slips past the count.
 *
 * @throws Forbidden `sign-in-locked` with the minutes left, the same for a name nobody has
 */
export async function claimAttempt(attempt: Attempt, presumed: AccessOutcome): Promise<string> {
  const { userName, address, now } = attempt;
  const claimed = await transaction(async (tx) => {
    await holdLock(tx, `sign-in:account:${userName}`);
    if (address) await holdLock(tx, `sign-in:address:${address}`);
    const until = (await accountLockedUntil(tx, userName, now)) ?? (address ? await addressLockedUntil(tx, address, now) : null);
    const { id } = await tx.accessLog.create({ data: { at: now, userName, address, outcome: until ? "locked" : presumed }, select: { id: true } });
    return { id, until };
  });
  if (claimed.until) throw new Forbidden("sign-in-locked", { minutes: Math.ceil((claimed.until.getTime() - now.getTime()) / 60_000) });
  return claimed.id;
}

async function accountLockedUntil(tx: Tx, userName: string, now: Date): Promise<Date | null> {
  const rows = await tx.accessLog.findMany({
    where: { userName, at: { gt: lockHorizon(ACCOUNT_LOCK, now) }, outcome: { in: [...FAILED, "signedIn"] } },
    select: { at: true, outcome: true },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: 200,
  });
  const success = rows.findIndex((row) => row.outcome === "signedIn");
  const since = success === -1 ? rows : rows.slice(0, success);
  return lockedUntil(since.map((row) => row.at), ACCOUNT_LOCK, now);
}

async function addressLockedUntil(tx: Tx, address: string, now: Date): Promise<Date | null> {
  const rows = await tx.accessLog.findMany({
    where: { address, at: { gt: lockHorizon(ADDRESS_LOCK, now) }, outcome: { in: FAILED } },
    select: { at: true },
    orderBy: { at: "desc" },
    take: 200,
  });
  return lockedUntil(rows.map((row) => row.at), ADDRESS_LOCK, now);
}
