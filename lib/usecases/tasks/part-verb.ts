import type { Prisma } from "@/lib/db/generated/client";
import type { LoadedTask } from "@/lib/db/task-facts";
import type { Tx } from "@/lib/db/transaction";
import type { Particulars } from "@/lib/domain/event/kinds";
import type { Named } from "@/lib/domain/event/named";
import { namedUnit } from "@/lib/usecases/tasks/named-unit";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { moveTask } from "@/lib/usecases/tasks/task-verb";
import type { Ctx } from "@/lib/usecases/verb";

type PartKind = "task.partAcknowledged" | "task.partDeclined" | "task.partReported" | "task.partWaived" | "task.countersigned";

type MovePart<K extends PartKind> = {
  readonly verb: "acknowledgePart" | "declinePart" | "reportPart" | "waivePart" | "countersign";
  readonly version?: number;
  /** Whose part; without it, the one for which the actor speaks. */
  readonly unitId: string | undefined;
  /** Columns of the part to write. */
  readonly part: Prisma.TaskUnitUncheckedUpdateManyInput;
  readonly event: (unit: Named) => { readonly kind: K; readonly particulars: Omit<Particulars<K>, "by"> };
  /** What else is written with it. */
  readonly alongside?: (unit: Named) => Promise<void>;
};

/**
 * Does a verb to one part of a task. The task's row is locked, so of two that speak for a unit the second meets
 * the part as the first left it.
 */
export async function moveTaskPart<K extends PartKind>(tx: Tx, ctx: Ctx, task: LoadedTask, move: MovePart<K>): Promise<void> {
  const { verb, version, part, event, alongside } = move;
  const by = permitVerb(verb, ctx, task, { unitId: move.unitId });
  const unit = namedUnit(task, by.unitId);
  await moveTask(tx, ctx, task, by, { version, event: event(unit) }, async () => {
    await tx.taskUnit.updateMany({ where: { taskId: task.facts.id, unitId: by.unitId }, data: part });
    await alongside?.(unit);
  });
}
