import type { Tx } from "@/lib/db/transaction";
import { attemptsOf } from "@/lib/db/visibility";
import { Conflict, NotFound, type Refusal } from "@/lib/domain/errors";
import { scopeOf } from "@/lib/domain/people/viewer";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { eventsAfter } from "@/lib/usecases/tasks/events-after";
import type { Ctx } from "@/lib/usecases/verb";

/**
 * Why a task is not there for a verb: there is none as far as the actor may know, or their unit had it and no longer
 * has. A form opened while it still had is told by which verb that came, and of none since.
 */
export async function refusalOfUnseen(tx: Tx, { actor }: Ctx, taskId: string, version: number | undefined): Promise<Refusal> {
  const left = { taskId, task: attemptsOf(actor), unitId: { in: scopeOf(actor) }, leftAt: { not: null } };
  const last = await tx.taskUnit.findFirst({ where: left, orderBy: { leftSequence: "desc" }, select: { leftSequence: true } });
  if (!last) return new NotFound("task-not-found");
  if (version === undefined) return new Conflict("task-left");
  const missed = (await eventsAfter(tx, taskId, version)).filter(({ sequence }) => sequence <= last.leftSequence!);
  return missed.length > 0 ? new ChangedMeanwhile(missed) : new Conflict("task-left");
}
