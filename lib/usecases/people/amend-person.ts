import { z } from "zod";
import { recordEvent } from "@/lib/db/record-event";
import { Id, Version } from "@/lib/usecases/fields";
import { fieldChanges } from "@/lib/usecases/field-changes";
import { describeRoles } from "@/lib/usecases/people/describe-roles";
import { endSignIns } from "@/lib/usecases/people/end-sign-ins";
import { Charges, Grants, PersonName, Telephone } from "@/lib/usecases/people/fields";
import { loadPersonAt } from "@/lib/usecases/people/guard-person";
import { holdsRole, keepAdministrator } from "@/lib/usecases/people/keep-administrator";
import { permitAdministrator } from "@/lib/usecases/people/permit-administrator";
import { replaceRoles, type Roles } from "@/lib/usecases/people/replace-roles";
import { verb } from "@/lib/usecases/verb";
import type { Tx } from "@/lib/db/transaction";

const AmendPerson = z.object({ personId: Id, version: Version, name: PersonName, telephone: Telephone, grants: Grants, charges: Charges });

/**
 * An administrator corrects a person's name and telephone, gives and takes roles and units in charge.
 * Another set of roles ends the person's sign-ins. What stays as it was leaves no event.
 *
 * @throws Conflict `last-administrator`
 */
export const amendPerson = verb("person.amend", AmendPerson, async (tx, { actor, now }, input) => {
  const by = permitAdministrator(actor);
  const { personId: id, version, name, telephone = null } = input;
  const before = await loadPersonAt(tx, id, version);
  if (before.active && holdsRole(before, "administrator") && !holdsRole(input, "administrator")) await keepAdministrator(tx, id);

  const then = await facts(tx, before, before);
  const areOtherRoles = await replaceRoles(tx, id, before, input);
  const changes = fieldChanges(then, await facts(tx, { name, telephone }, input));
  if (changes.length === 0 && !areOtherRoles) return { changes: 0 };
  if (areOtherRoles) await endSignIns(tx, id, "roles-changed", now);
  await tx.person.update({ where: { id, version }, data: { name, telephone, version: { increment: 1 } } });
  await recordEvent(tx, { kind: "person.amended", streamId: id, actorId: actor.personId, at: now, particulars: { by, person: { id, name }, changes } });
  return { changes: changes.length };
});

async function facts(tx: Tx, { name, telephone }: { name: string; telephone: string | null }, held: Roles) {
  const { roles, charges } = await describeRoles(tx, held);
  return {
    name,
    telephone,
    roles: roles.map(({ role, unit }) => `${role} ${unit.name}`).sort().join(", "),
    charges: charges.map((unit) => unit.name).sort().join(", "),
  };
}
