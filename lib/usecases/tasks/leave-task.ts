import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import type { AttemptOutcome } from "@/lib/domain/task/attempt";
import type { Ctx } from "@/lib/usecases/verb";

type Leave = { readonly taskId: string; readonly unitId: string; readonly how: AttemptOutcome; readonly reason: string };

const THEN = {
  title: true,
  dueOn: true,
  sources: { omit: { id: true, taskId: true }, orderBy: { position: "asc" } },
  units: { select: { unitId: true, dueOn: true } },
} as const satisfies Prisma.TaskSelect;

/** Ends a unit's term on a task, and keeps what it goes on knowing: title, sources and day as they stand. */
export async function leaveTask(tx: Tx, { now }: Ctx, { taskId, unitId, how, reason }: Leave): Promise<void> {
  const { title, dueOn, sources, units } = await tx.task.findUniqueOrThrow({ where: { id: taskId }, select: THEN });
  // The task's row is locked, so the next event of its stream is that of the verb at hand.
  const head = await tx.streamHead.findUniqueOrThrow({ where: { streamType_streamId: { streamType: "task", streamId: taskId } }, select: { sequence: true } });
  const own = units.find((unit) => unit.unitId === unitId)?.dueOn;
  const left = { leftAt: now, leftSequence: head.sequence + 1, leftHow: how, leftTitle: title, leftDueOn: own ?? dueOn, leftReason: reason };
  const { id: taskUnitId } = await tx.taskUnit.update({ where: { taskId_unitId: { taskId, unitId } }, data: left, select: { id: true } });
  await tx.knownSource.createMany({ data: sources.map((source) => ({ ...source, taskUnitId })) });
}

/** Units that are asked again have the whole task from now on. In a draft none is asked: there they know what they knew. */
export async function askAgain(tx: Tx, where: Prisma.TaskUnitWhereInput): Promise<void> {
  await tx.knownSource.deleteMany({ where: { taskUnit: where } });
  await tx.taskUnit.updateMany({ where, data: { leftAt: null, leftSequence: null, leftHow: null, leftTitle: null, leftDueOn: null, leftReason: null } });
}
