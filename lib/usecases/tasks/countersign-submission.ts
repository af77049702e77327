import { OptionalId } from "@/lib/usecases/fields";
import { moveTaskPart } from "@/lib/usecases/tasks/part-verb";
import { Decided, loadTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

/** `unitId` for one who heads several co-leads. */
const CountersignSubmission = Decided.extend({ unitId: OptionalId });

/** The head of a co-lead countersigns 会签 the submission as prepared; a stale form signs nothing. */
export const countersignSubmission = verb("task.countersign", CountersignSubmission, async (tx, ctx, { taskId, version, unitId }) => {
  const task = await loadTask(tx, ctx, taskId, version);
  await moveTaskPart(tx, ctx, task, {
    verb: "countersign",
    version,
    unitId,
    part: { countersignedAt: ctx.now, countersignedById: ctx.actor.personId },
    event: (unit) => ({ kind: "task.countersigned", particulars: { unit } }),
  });
});
