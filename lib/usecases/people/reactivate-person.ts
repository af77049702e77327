import { z } from "zod";
import { recordEvent } from "@/lib/db/record-event";
import { Conflict } from "@/lib/domain/errors";
import { Id, Version } from "@/lib/usecases/fields";
import { loadPersonAt } from "@/lib/usecases/people/guard-person";
import { permitAdministrator } from "@/lib/usecases/people/permit-administrator";
import { verb } from "@/lib/usecases/verb";

/** An administrator opens a closed account again, with the password and roles it had. @throws Conflict `already-done` */
export const reactivatePerson = verb("person.reactivate", z.object({ personId: Id, version: Version }), async (tx, { actor, now }, input) => {
  const by = permitAdministrator(actor);
  const { id, name, version, active } = await loadPersonAt(tx, input.personId, input.version);
  if (active) throw new Conflict("already-done");
  await tx.person.update({ where: { id, version }, data: { active: true, version: { increment: 1 } } });
  await recordEvent(tx, { kind: "person.reactivated", streamId: id, actorId: actor.personId, at: now, particulars: { by, person: { id, name } } });
});
