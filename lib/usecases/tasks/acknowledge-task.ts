import { dayAt } from "@/lib/domain/calendar/day";
import { namedLead } from "@/lib/usecases/tasks/named-unit";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { Decided, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

/** The lead's receipt 签收: the task becomes active, and its original day stands for good. */
export const acknowledgeTask = verb("task.acknowledge", Decided, async (tx, ctx, { taskId, version }) => {
  const task = await loadTask(tx, ctx, taskId, version);
  const by = permitVerb("acknowledge", ctx, task);
  const lead = namedLead(task);
  await moveTask(tx, ctx, task, by, { version, event: { kind: "task.acknowledged", particulars: { lead } } }, async () => {
    const receipt = { acknowledgedOn: dayAt(ctx.now), acknowledgedById: ctx.actor.personId };
    await tx.assignment.updateMany({ where: { taskId, endedOn: null }, data: receipt });
  });
});
