import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { Conflict, Invalid } from "@/lib/domain/errors";
import type { Named } from "@/lib/domain/event/named";
import { subtreeIds } from "@/lib/domain/people/unit-tree";

/** All of these are sure only while the lock on `units` is held. */

export async function requireFreeCode(tx: Tx, code: string, exceptId?: string): Promise<void> {
  const owner = await tx.unit.findUnique({ where: { code }, select: { id: true } });
  if (owner && owner.id !== exceptId) throw new Invalid("unit-code-taken", { taken: code }, "code");
}

/** The parent with its name; null at the top of the tree. */
export async function requireParent(tx: Tx, parentId: string | null): Promise<Named | null> {
  if (parentId === null) return null;
  const parent = await tx.unit.findUnique({ where: { id: parentId }, select: { shortName: true } });
  if (!parent) throw new Invalid("unit-unknown", {}, "parentId");
  return { id: parentId, name: parent.shortName };
}

/** @throws Invalid `unit-cycle` where the new parent is the unit itself or stands below it */
export async function requireNoCycle(tx: Tx, id: string, parentId: string | null): Promise<void> {
  if (parentId === null) return;
  const units = await tx.unit.findMany({ select: { id: true, parentId: true } });
  if (subtreeIds(units, id).includes(parentId)) throw new Invalid("unit-cycle", {}, "parentId");
}

/** It leads, or its part is not done with: a co-lead's not before the task is closed, whose submission it countersigns. */
const HAS_WORK = {
  leftAt: null,
  OR: [{ relation: "lead" }, { relation: "coLead", state: { not: "waived" } }, { relation: "supporting", state: { in: ["pending", "acknowledged"] } }],
} satisfies Prisma.TaskUnitWhereInput;

/** @throws Conflict `unit-has-open-tasks` while the unit leads, has a part in or reviews a task that is open */
export async function requireNoOpenTasks(tx: Tx, unitId: string): Promise<void> {
  const count = await tx.task.count({
    where: {
      status: { in: ["issued", "active", "submitted"] },
      OR: [{ reviewingUnitId: unitId }, { units: { some: { unitId, ...HAS_WORK } } }],
    },
  });
  if (count > 0) throw new Conflict("unit-has-open-tasks", { count });
}
