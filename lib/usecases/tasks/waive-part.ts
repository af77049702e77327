import { Id, words } from "@/lib/usecases/fields";
import { moveTaskPart } from "@/lib/usecases/tasks/part-verb";
import { Decided, loadTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

const WaivePart = Decided.extend({ unitId: Id, reason: words(1000) });

/** The office lets a unit off its part, so that the lead's submission need not wait for it. */
export const waivePart = verb("task.waivePart", WaivePart, async (tx, ctx, { taskId, version, unitId, reason }) => {
  const task = await loadTask(tx, ctx, taskId, version);
  await moveTaskPart(tx, ctx, task, {
    verb: "waivePart",
    version,
    unitId,
    part: { state: "waived", reason },
    event: (unit) => ({ kind: "task.partWaived", particulars: { unit, reason } }),
  });
});
