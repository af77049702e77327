import { z } from "zod";
import { hashPassword, oneTimePassword } from "@/lib/crypto/password";
import { recordEvent } from "@/lib/db/record-event";
import { NotFound } from "@/lib/domain/errors";
import { Id } from "@/lib/usecases/fields";
import { endSignIns } from "@/lib/usecases/people/end-sign-ins";
import { permitAdministrator } from "@/lib/usecases/people/permit-administrator";
import { verb, type Ctx } from "@/lib/usecases/verb";

/**
 * An administrator replaces a person's password by a one-time password, which must be changed at the next sign-in;
 * who is signed in is so no longer. The password is told once and kept nowhere: the same form sent again gives null.
 */
export async function resetPassword(ctx: Ctx, input: unknown): Promise<{ oneTimePassword: string | null }> {
  let told: string | null = null;
  const reset = verb("person.reset-password", z.object({ personId: Id }), async (tx, { actor, now }, { personId: id }) => {
    const by = permitAdministrator(actor);
    const person = await tx.person.findUnique({ where: { id }, select: { name: true } });
    if (!person) throw new NotFound();
    told = oneTimePassword();
    const passwordHash = await hashPassword(told);
    await tx.person.update({ where: { id }, data: { passwordHash, mustChangePassword: true } });
    await endSignIns(tx, id, "password-reset", now);
    const particulars = { by, person: { id, name: person.name } };
    await recordEvent(tx, { kind: "person.passwordReset", streamId: id, actorId: actor.personId, at: now, particulars });
  });
  await reset(ctx, input);
  return { oneTimePassword: told };
}
