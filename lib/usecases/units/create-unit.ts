import { holdLock } from "@/lib/db/advisory-lock";
import { recordEvent } from "@/lib/db/record-event";
import { permitAdministrator } from "@/lib/usecases/people/permit-administrator";
import { UnitFields } from "@/lib/usecases/units/fields";
import { requireFreeCode, requireParent } from "@/lib/usecases/units/guards";
import { verb } from "@/lib/usecases/verb";

/** An administrator adds a unit to the tree. @throws Invalid `unit-code-taken` */
export const createUnit = verb("unit.create", UnitFields, async (tx, { actor, now }, fields) => {
  const by = permitAdministrator(actor);
  await holdLock(tx, "units");
  await requireFreeCode(tx, fields.code);
  const parent = await requireParent(tx, fields.parentId);
  const { id } = await tx.unit.create({ data: { ...fields, createdAt: now } });
  const particulars = { by, unit: { id, name: fields.shortName }, code: fields.code, kind: fields.kind, parent };
  await recordEvent(tx, { kind: "unit.created", streamId: id, actorId: actor.personId, at: now, particulars });
  return { unitId: id };
});
