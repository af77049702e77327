import { words } from "@/lib/usecases/fields";
import { endSubmission } from "@/lib/usecases/tasks/end-submission";
import { namedLead } from "@/lib/usecases/tasks/named-unit";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { Decided, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

const HandBackSubmission = Decided.extend({ reason: words(1000) });

/** The head gives what was prepared back to the liaison 退给联络员; its evidence may change again. */
export const handBackSubmission = verb("task.handBack", HandBackSubmission, async (tx, ctx, { taskId, version, reason }) => {
  const task = await loadTask(tx, ctx, taskId, version);
  const by = permitVerb("handBack", ctx, task);
  const event = { kind: "task.handedBack" as const, particulars: { lead: namedLead(task), reason } };
  await moveTask(tx, ctx, task, by, { version, event }, () =>
    endSubmission(tx, task, { state: "handedBack", reason, decidedById: ctx.actor.personId, decidedAt: ctx.now }),
  );
});
