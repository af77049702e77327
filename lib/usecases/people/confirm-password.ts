import { isPassword } from "@/lib/crypto/password";
import { db } from "@/lib/db/client";
import { Invalid } from "@/lib/domain/errors";
import { claimAttempt } from "@/lib/usecases/people/claim-attempt";

/**
 * Asks a person who is signed in for the password again, and gives its hash. Wrong guesses count towards the lock
 * of the account, so they must outlive the refusal: not to be called within a transaction.
 *
 * @throws Invalid `password-wrong` on the field; Forbidden `sign-in-locked`
 */
export async function confirmPassword(personId: string, password: string, field: string, now: Date): Promise<string> {
  const { userName, passwordHash } = await db().person.findUniqueOrThrow({ where: { id: personId }, select: { userName: true, passwordHash: true } });
  const attemptId = await claimAttempt({ userName, address: "", now }, "wrongPassword");
  if (!(await isPassword(password, passwordHash))) throw new Invalid("password-wrong", {}, field);
  await db().accessLog.delete({ where: { id: attemptId } });
  return passwordHash;
}
