import { z } from "zod";
import { hashPassword } from "@/lib/crypto/password";
import { recordEvent } from "@/lib/db/record-event";
import { Conflict, Invalid } from "@/lib/domain/errors";
import { passwordWeakness } from "@/lib/domain/people/password-policy";
import { confirmPassword } from "@/lib/usecases/people/confirm-password";
import { endSignIns } from "@/lib/usecases/people/end-sign-ins";
import { PasswordField } from "@/lib/usecases/people/fields";
import { ownStamp } from "@/lib/usecases/people/own-stamp";
import { verb, type Ctx } from "@/lib/usecases/verb";

const ChangePassword = z
  .object({ currentPassword: PasswordField, newPassword: PasswordField, again: PasswordField })
  .refine((typed) => typed.newPassword === typed.again, { path: ["again"], params: { code: "passwords-differ" } });

/**
 * One's own password. Ends all sign-ins, the one it is done from too: the caller opens a new one.
 * A form's key is not kept: with it would go a fast hash of what was typed, and a second sending fails at the old password.
 *
 * @throws Invalid `password-wrong`, `password-unchanged`, or what the policy says; Forbidden `sign-in-locked`
 */
export async function changePassword({ actor, now }: Ctx, input: unknown): Promise<void> {
  let confirmedHash = "";
  const change = verb("person.change-password", ChangePassword, async (tx, { actor, now }, { currentPassword, newPassword }) => {
    const id = actor.personId;
    const { userName, name } = await tx.person.findUniqueOrThrow({ where: { id }, select: { userName: true, name: true } });
    if (newPassword === currentPassword) throw new Invalid("password-unchanged", {}, "newPassword");
    const weakness = passwordWeakness(newPassword, userName);
    if (weakness) throw new Invalid(weakness.code, weakness.values, "newPassword");

    const passwordHash = await hashPassword(newPassword);
    const { count } = await tx.person.updateMany({ where: { id, active: true, passwordHash: confirmedHash }, data: { passwordHash, mustChangePassword: false } });
    if (count === 0) throw new Conflict("changed-meanwhile");
    await endSignIns(tx, id, "password-changed", now);
    const particulars = { by: ownStamp(actor), person: { id, name } };
    await recordEvent(tx, { kind: "person.passwordChanged", streamId: id, actorId: id, at: now, particulars });
  });

  const typed = ChangePassword.safeParse(input);
  if (typed.success) confirmedHash = await confirmPassword(actor.personId, typed.data.currentPassword, "currentPassword", now);
  return change({ actor, now }, input);
}
