import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import { recordEvent } from "@/lib/db/record-event";
import { loadTaskAfter, loadVisibleTask, type LoadedTask } from "@/lib/db/task-facts";
import type { Tx } from "@/lib/db/transaction";
import type { TaskEventKind, Particulars } from "@/lib/domain/event/kinds";
import { stampOf } from "@/lib/domain/event/named";
import { stateOf } from "@/lib/domain/event/task-state";
import { Conflict } from "@/lib/domain/errors";
import type { RoleHeld } from "@/lib/domain/people/roles";
import { statusAfter, statusesBefore } from "@/lib/domain/task/lifecycle";
import { reviewedBy } from "@/lib/domain/task/reviewer";
import { thresholdsOf } from "@/lib/domain/task/thresholds";
import { ChangedMeanwhile } from "@/lib/usecases/changed-meanwhile";
import { Id, Version } from "@/lib/usecases/fields";
import { eventsAfter } from "@/lib/usecases/tasks/events-after";
import type { Permit } from "@/lib/usecases/tasks/permit-verb";
import { refusalOfUnseen } from "@/lib/usecases/tasks/unseen-task";
import type { Ctx } from "@/lib/usecases/verb";

/**
 * The task as far as the actor may know of it, its row locked to the end of the transaction,
 * so that what the rules judge is what the write meets.
 *
 * @param version the one the form showed; a deciding verb gives it, so that a stale form is told so before all else
 * @throws NotFound | ChangedMeanwhile; Conflict where the actor's unit had the task and no longer has
 */
export async function loadTask(tx: Tx, ctx: Ctx, taskId: string, version?: number): Promise<LoadedTask> {
  await tx.$queryRaw`SELECT "id" FROM "Task" WHERE "id" = ${taskId} FOR UPDATE`;
  const task = await loadVisibleTask(tx, ctx.actor, taskId);
  if (!task) throw await refusalOfUnseen(tx, ctx, taskId, version);
  if (version !== undefined && version !== task.facts.version) throw new ChangedMeanwhile(await eventsAfter(tx, taskId, version));
  return task;
}

type Move<K extends TaskEventKind> = {
  /** The version the form showed; a deciding verb gives it, an appending one (progress, urge, instruct) does not. */
  readonly version?: number;
  /** Columns to write with the status. */
  readonly data?: Prisma.TaskUncheckedUpdateManyInput;
  readonly event: { readonly kind: K; readonly particulars: Omit<Particulars<K>, "by"> };
};

/**
 * Does a verb that is permitted to a task: writes it guarded by status and version, records its event with the state
 * after it. Side records (parts, submissions …) are written by `alongside`, once the guard has held.
 *
 * @throws ChangedMeanwhile where another's verb came first
 */
export async function moveTask<K extends TaskEventKind>(
  tx: Tx,
  ctx: Ctx,
  task: LoadedTask,
  { verb, held }: Permit,
  { version, data = {}, event }: Move<K>,
  alongside: () => Promise<void> = async () => undefined,
): Promise<{ eventId: string }> {
  const { id } = task.facts;
  const status = statusAfter(verb);
  const deciding = version !== undefined;
  const { count } = await tx.task.updateMany({
    where: { id, status: { in: statusesBefore(verb) }, ...(deciding && { version }) },
    data: { ...data, ...(status && { status }), ...(deciding && { version: { increment: 1 } }) },
  });
  if (count === 0) throw new ChangedMeanwhile(await eventsAfter(tx, id, task.facts.version));
  await alongside();
  return recordTaskEvent(tx, ctx, held, id, event, task);
}

/**
 * Records an event of a task with the state it is left in, stamped with the role in which the actor did it;
 * the days on which its light may turn by itself are kept on its row for lists.
 *
 * @param before the task before the verb; null where it has just been set down
 */
export async function recordTaskEvent<K extends TaskEventKind>(
  tx: Tx,
  { actor, now }: Ctx,
  held: RoleHeld,
  taskId: string,
  { kind, particulars }: Move<K>["event"],
  before: LoadedTask | null,
): Promise<{ eventId: string }> {
  const after = await loadTaskAfter(tx, taskId, before);
  if (!after) throw new Conflict("task-gone");
  await tx.task.update({ where: { id: taskId }, data: thresholdsOf(after.facts) });
  const outcome = { state: stateOf(after.facts), reviewedBy: reviewedBy(after.facts), leftUnitIds: after.facts.leftUnitIds };
  const event = { kind, particulars: { by: stampOf(actor, held), ...particulars }, streamId: taskId, actorId: actor.personId, at: now, ...outcome };
  const stored = await recordEvent(tx, event as Parameters<typeof recordEvent<K>>[1]);
  return { eventId: stored.id };
}

/** The fields that every deciding form carries. */
export const Decided = z.object({ taskId: Id, version: Version });

/** The fields that every appending form carries. */
export const Appended = z.object({ taskId: Id });
