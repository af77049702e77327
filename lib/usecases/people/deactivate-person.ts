import { z } from "zod";
import { recordEvent } from "@/lib/db/record-event";
import { Conflict } from "@/lib/domain/errors";
import { Id, Version } from "@/lib/usecases/fields";
import { endSignIns } from "@/lib/usecases/people/end-sign-ins";
import { loadPersonAt } from "@/lib/usecases/people/guard-person";
import { holdsRole, keepAdministrator } from "@/lib/usecases/people/keep-administrator";
import { permitAdministrator } from "@/lib/usecases/people/permit-administrator";
import { verb } from "@/lib/usecases/verb";

/**
 * An administrator closes an account: nobody signs in with it, and who is signed in is so no longer.
 *
 * @throws Conflict `last-administrator`, `already-done`
 */
export const deactivatePerson = verb("person.deactivate", z.object({ personId: Id, version: Version }), async (tx, { actor, now }, input) => {
  const by = permitAdministrator(actor);
  const person = await loadPersonAt(tx, input.personId, input.version);
  if (!person.active) throw new Conflict("already-done");
  if (holdsRole(person, "administrator")) await keepAdministrator(tx, person.id);
  const { id, name, version } = person;
  await tx.person.update({ where: { id, version }, data: { active: false, version: { increment: 1 } } });
  await endSignIns(tx, id, "deactivated", now);
  await recordEvent(tx, { kind: "person.deactivated", streamId: id, actorId: actor.personId, at: now, particulars: { by, person: { id, name } } });
});
