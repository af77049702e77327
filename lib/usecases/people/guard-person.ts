import { holdLock } from "@/lib/db/advisory-lock";
import type { Tx } from "@/lib/db/transaction";
import { NotFound } from "@/lib/domain/errors";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { eventsMissed } from "@/lib/usecases/events-missed";

const RAISE_VERSION = ["person.amended", "person.deactivated", "person.reactivated"] as const;

/**
 * The person as they are, with roles, at the version the form showed. Other changes of people wait until this transaction ends.
 *
 * @throws NotFound; ChangedMeanwhile where another's change came first
 */
export async function loadPersonAt(tx: Tx, id: string, version: number) {
  await holdLock(tx, "people");
  const person = await tx.person.findUnique({ where: { id }, include: { grants: true, charges: true } });
  if (!person) throw new NotFound();
  if (person.version !== version) {
    throw new ChangedMeanwhile(await eventsMissed(tx, RAISE_VERSION, id, person.version - version));
  }
  return { ...person, charges: person.charges.map((charge) => charge.unitId) };
}
