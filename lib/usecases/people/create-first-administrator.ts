import { z } from "zod";
import { hashPassword } from "@/lib/crypto/password";
import { holdLock } from "@/lib/db/advisory-lock";
import { recordEvent } from "@/lib/db/record-event";
import { Conflict, Invalid } from "@/lib/domain/errors";
import { passwordWeakness } from "@/lib/domain/people/password-policy";
import type { Viewer } from "@/lib/domain/people/viewer";
import { PasswordField, PersonName, UserNameField } from "@/lib/usecases/people/fields";
import { UnitFields } from "@/lib/usecases/units/fields";
import { verb } from "@/lib/usecases/verb";

const FirstAdministrator = z
  .object({
    unit: UnitFields.pick({ code: true, name: true, shortName: true, kind: true }),
    userName: UserNameField,
    name: PersonName,
    password: PasswordField,
    again: PasswordField,
  })
  .refine((typed) => typed.password === typed.again, { path: ["again"], params: { code: "passwords-differ" } });

/** Before there is anybody, nobody acts. */
const NOBODY: Viewer = { personId: "", name: "", roles: [], unitScopes: {}, unitPaths: {}, chargeUnitIds: [], officeUnitIds: [] };

const create = verb("person.create-first", FirstAdministrator, async (tx, { now }, { unit, userName, name, password }) => {
  await holdLock(tx, "people");
  await holdLock(tx, "units");
  if ((await tx.person.count()) > 0) throw new Conflict("already-set-up");
  const weakness = passwordWeakness(password, userName);
  if (weakness) throw new Invalid(weakness.code, weakness.values, "password");

  const { id: unitId } = await tx.unit.create({ data: { ...unit, duties: [], createdAt: now } });
  const passwordHash = await hashPassword(password);
  const grants = { create: { role: "administrator", unitId } } as const;
  const { id: personId } = await tx.person.create({ data: { userName, name, passwordHash, createdAt: now, grants } });

  const named = { id: unitId, name: unit.shortName };
  const common = { actorId: null, at: now };
  const { code, kind } = unit;
  await recordEvent(tx, { ...common, kind: "unit.created", streamId: unitId, particulars: { by: null, unit: named, code, kind, parent: null } });
  const roles = [{ role: "administrator" as const, unit: named }];
  await recordEvent(tx, { ...common, kind: "person.created", streamId: personId, particulars: { by: null, person: { id: personId, name }, userName, roles, charges: [] } });
  await recordEvent(tx, { ...common, kind: "system.initialised", streamId: "system", particulars: { by: null, how: "first-administrator" } });
  return { personId, unitId };
});

/**
 * On an empty system, once: the first unit and its administrator, whose password is chosen at once.
 *
 * @throws Conflict `already-set-up` as soon as there is anybody
 */
export function createFirstAdministrator(now: Date, input: unknown): Promise<{ personId: string; unitId: string }> {
  return create({ actor: NOBODY, now }, input);
}
