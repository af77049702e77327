import { transaction } from "@/lib/db/transaction";

/** Ends one sign-in; the cookie that names it is worth nothing from then on. Twice is once. Writes the access log, no event. */
export async function signOut(signInId: string, now: Date): Promise<void> {
  await transaction(async (tx) => {
    const { count } = await tx.signIn.updateMany({ where: { id: signInId, endedAt: null }, data: { endedAt: now, endedWhy: "signed-out" } });
    if (count === 0) return;
    const { address, person } = await tx.signIn.findUniqueOrThrow({ where: { id: signInId }, select: { address: true, person: { select: { userName: true } } } });
    await tx.accessLog.create({ data: { at: now, userName: person.userName, address, outcome: "signedOut" } });
  });
}
