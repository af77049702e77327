import { z } from "zod";
import { holdLock } from "@/lib/db/advisory-lock";
import { recordEvent } from "@/lib/db/record-event";
import { NotFound } from "@/lib/domain/errors";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { eventsMissed } from "@/lib/usecases/events-missed";
import { fieldChanges } from "@/lib/usecases/field-changes";
import { Id, Version } from "@/lib/usecases/fields";
import { permitAdministrator } from "@/lib/usecases/people/permit-administrator";
import { UnitFields } from "@/lib/usecases/units/fields";
import { requireFreeCode, requireNoCycle, requireNoOpenTasks, requireParent } from "@/lib/usecases/units/guards";
import { verb } from "@/lib/usecases/verb";

const AmendUnit = UnitFields.extend({ unitId: Id, version: Version, active: z.stringbool({ truthy: ["true"], falsy: ["false"] }) });

/**
 * An administrator corrects a unit, moves it in the tree, or takes it in or out of use. What stays as it was leaves no event.
 *
 * @throws Invalid `unit-code-taken`, `unit-cycle`; Conflict `unit-has-open-tasks`; ChangedMeanwhile
 */
export const amendUnit = verb("unit.amend", AmendUnit, async (tx, { actor, now }, { unitId: id, version, ...after }) => {
  const by = permitAdministrator(actor);
  await holdLock(tx, "units");
  const before = await tx.unit.findUnique({ where: { id }, include: { parent: { select: { shortName: true } } } });
  if (!before) throw new NotFound();
  if (before.version !== version) throw new ChangedMeanwhile(await eventsMissed(tx, ["unit.amended"], id, before.version - version));

  await requireFreeCode(tx, after.code, id);
  const parent = await requireParent(tx, after.parentId);
  await requireNoCycle(tx, id, after.parentId);
  if (before.active && !after.active) await requireNoOpenTasks(tx, id);
  const changes = fieldChanges(wordsOf(before, before.parent?.shortName), wordsOf(after, parent?.name));
  // Another parent may be called the same.
  if (changes.length === 0 && before.parentId === after.parentId) return { changes: 0 };
  await tx.unit.update({ where: { id, version }, data: { ...after, version: { increment: 1 } } });
  await recordEvent(tx, { kind: "unit.amended", streamId: id, actorId: actor.personId, at: now, particulars: { by, unit: { id, name: after.shortName }, changes } });
  return { changes: changes.length };
});

function wordsOf(unit: Omit<UnitFields, "parentId"> & { active: boolean }, parent: string | undefined) {
  const { code, name, shortName, kind, duties, position, active } = unit;
  return { code, name, shortName, kind, parent: parent ?? null, duties: duties.join("、"), position: String(position), active: String(active) };
}
