import { dayAt } from "@/lib/domain/calendar/day";
import { OptionalId } from "@/lib/usecases/fields";
import { moveTaskPart } from "@/lib/usecases/tasks/part-verb";
import { Appended, loadTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

/** `unitId` for one who speaks for several of the task's units. */
const AcknowledgePart = Appended.extend({ unitId: OptionalId });

/** A co-lead or supporting unit's receipt for its part 分工, from the issue on. */
export const acknowledgePart = verb("task.acknowledgePart", AcknowledgePart, async (tx, ctx, { taskId, unitId }) => {
  const task = await loadTask(tx, ctx, taskId);
  await moveTaskPart(tx, ctx, task, {
    verb: "acknowledgePart",
    unitId,
    part: { state: "acknowledged", acknowledgedOn: dayAt(ctx.now) },
    event: (unit) => ({ kind: "task.partAcknowledged", particulars: { unit } }),
  });
});
