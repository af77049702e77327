import { isPassword } from "@/lib/crypto/password";
import { db } from "@/lib/db/client";
import { transaction } from "@/lib/db/transaction";
import { Forbidden } from "@/lib/domain/errors";
import { normalUserName } from "@/lib/domain/people/user-name";
import { claimAttempt } from "@/lib/usecases/people/claim-attempt";

/** A working day. */
export const SIGN_IN_HOURS = 12;

/** The browser that asks; `address` is empty where it is not known. */
export type From = { readonly address: string; readonly userAgent: string; readonly now: Date };

/**
 * Checks a name and a password and opens a sign-in, whose id the cookie will name. Writes the access log, no event.
 *
 * @throws Forbidden `sign-in-refused`, one answer for a wrong password, an unknown name and a deactivated person,
 *   after the same time and queries; `sign-in-locked` after repeated failures
 */
export async function signIn(input: { userName: string; password: string }, from: From): Promise<{ signInId: string; personId: string }> {
  const userName = normalUserName(input.userName).replaceAll("\0", "").toWellFormed().slice(0, 64);
  const person = await db().person.findUnique({ where: { userName }, select: { id: true, active: true, passwordHash: true } });
  const presumed = person === null ? "unknownName" : person.active ? "wrongPassword" : "inactive";
  const attemptId = await claimAttempt({ userName, address: from.address, now: from.now }, presumed);
  const right = await isPassword(input.password.slice(0, 1000), person?.passwordHash ?? null);
  if (!right || !person?.active) throw new Forbidden("sign-in-refused");

  return transaction(async (tx) => {
    // A password or state changed since it was read would else leave this sign-in open.
    const unchanged = await tx.$queryRaw<unknown[]>`
      SELECT 1 FROM "Person" WHERE "id" = ${person.id} AND "active" AND "passwordHash" = ${person.passwordHash} FOR SHARE`;
    if (unchanged.length === 0) throw new Forbidden("sign-in-refused");
    await tx.accessLog.update({ where: { id: attemptId }, data: { outcome: "signedIn" } });
    const expiresAt = new Date(from.now.getTime() + SIGN_IN_HOURS * 3_600_000);
    const userAgent = from.userAgent.replaceAll("\0", "").toWellFormed().slice(0, 300);
    const row = { personId: person.id, createdAt: from.now, expiresAt, address: from.address, userAgent };
    const { id } = await tx.signIn.create({ data: row, select: { id: true } });
    return { signInId: id, personId: person.id };
  });
}
