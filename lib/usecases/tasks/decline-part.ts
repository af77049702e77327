import { OptionalId, words } from "@/lib/usecases/fields";
import { leaveTask } from "@/lib/usecases/tasks/leave-task";
import { moveTaskPart } from "@/lib/usecases/tasks/part-verb";
import { Appended, loadTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

/** `unitId` for one who speaks for several of the task's units. */
const DeclinePart = Appended.extend({ unitId: OptionalId, reason: words(1000) });

/**
 * A co-lead or supporting unit hands its part back instead of a receipt, and has left the task; the office waives it or
 * finds another unit.
 */
export const declinePart = verb("task.declinePart", DeclinePart, async (tx, ctx, { taskId, unitId, reason }) => {
  const task = await loadTask(tx, ctx, taskId);
  await moveTaskPart(tx, ctx, task, {
    verb: "declinePart",
    unitId,
    part: { state: "declined", reason },
    event: (unit) => ({ kind: "task.partDeclined", particulars: { unit, reason } }),
    alongside: (unit) => leaveTask(tx, ctx, { taskId, unitId: unit.id, how: "declined", reason }),
  });
});
