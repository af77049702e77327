import type { Tx } from "@/lib/db/transaction";
import { attemptsOf } from "@/lib/db/visibility";
import { Conflict, NotFound, type Refusal } from "@/lib/domain/errors";
import { scopeOf } from "@/lib/domain/people/viewer";
import { eventsOfAttempt } from "@/lib/domain/task/attempt";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { eventOfVersion, eventsAfter } from "@/lib/usecases/tasks/events-after";
import type { Ctx } from "@/lib/usecases/verb";

/**
 * Why a task is not there for a verb: there is none as far as the actor may know, or their unit had it and no longer
 * has. A form opened while it still had is told by which verb that came, and of none since.
 */
export async function refusalOfUnseen(tx: Tx, { actor }: Ctx, taskId: string, version: number | undefined): Promise<Refusal> {
  const known = await tx.task.count({ where: { AND: [{ id: taskId }, attemptsOf(actor)] } });
  if (known === 0) return new NotFound("task-not-found");
  const shown = version === undefined ? null : await eventOfVersion(tx, taskId, version);
  if (!shown) return new Conflict("task-left");
  const [, ...missed] = eventsOfAttempt([shown, ...(await eventsAfter(tx, taskId, shown.state.version))], scopeOf(actor));
  return missed.length > 0 ? new ChangedMeanwhile(missed) : new Conflict("task-left");
}
