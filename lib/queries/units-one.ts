import { db } from "@/lib/db/client";
import { subtreeIds } from "@/lib/domain/people/unit-tree";

/** A unit as an administrator edits it, with the units that cannot become its parent; null where there is none. */
export async function loadUnit(unitId: string) {
  const unit = await db().unit.findUnique({ where: { id: unitId } });
  if (!unit) return null;
  const units = await db().unit.findMany({ select: { id: true, parentId: true } });
  return { ...unit, below: subtreeIds(units, unitId) };
}
