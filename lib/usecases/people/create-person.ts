import { z } from "zod";
import { hashPassword, oneTimePassword } from "@/lib/crypto/password";
import { holdLock } from "@/lib/db/advisory-lock";
import { recordEvent } from "@/lib/db/record-event";
import { Invalid } from "@/lib/domain/errors";
import { describeRoles } from "@/lib/usecases/people/describe-roles";
import { Charges, Grants, PersonName, Telephone, UserNameField } from "@/lib/usecases/people/fields";
import { permitAdministrator } from "@/lib/usecases/people/permit-administrator";
import { replaceRoles } from "@/lib/usecases/people/replace-roles";
import { verb, type Ctx } from "@/lib/usecases/verb";

const CreatePerson = z.object({ userName: UserNameField, name: PersonName, telephone: Telephone, grants: Grants, charges: Charges });

export type PersonCreated = { personId: string; oneTimePassword: string | null };

/**
 * An administrator opens an account, with a one-time password that must be changed at the first sign-in.
 * The password is told once and kept nowhere: the same form sent again gives the person without it.
 *
 * @throws Invalid `user-name-taken`
 */
export async function createPerson(ctx: Ctx, input: unknown): Promise<PersonCreated> {
  let told: string | null = null;
  const create = verb("person.create", CreatePerson, async (tx, { actor, now }, fields) => {
    const by = permitAdministrator(actor);
    await holdLock(tx, "people");
    const { userName, name, telephone = null } = fields;
    if (await tx.person.findUnique({ where: { userName }, select: { id: true } })) {
      throw new Invalid("user-name-taken", { userName }, "userName");
    }
    told = oneTimePassword();
    const passwordHash = await hashPassword(told);
    const { id } = await tx.person.create({ data: { userName, name, telephone, passwordHash, mustChangePassword: true, createdAt: now } });
    await replaceRoles(tx, id, { grants: [], charges: [] }, fields);
    const particulars = { by, person: { id, name }, userName, ...(await describeRoles(tx, fields)) };
    await recordEvent(tx, { kind: "person.created", streamId: id, actorId: actor.personId, at: now, particulars });
    return { personId: id };
  });
  const { personId } = await create(ctx, input);
  return { personId, oneTimePassword: told };
}
