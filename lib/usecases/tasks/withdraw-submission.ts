import { optionalWords } from "@/lib/usecases/fields";
import { endSubmission } from "@/lib/usecases/tasks/end-submission";
import { namedLead } from "@/lib/usecases/tasks/named-unit";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { Decided, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

const WithdrawSubmission = Decided.extend({ reason: optionalWords(1000) });

/** The lead takes its submission back 撤回, until a reviewer opens its evidence or decides. */
export const withdrawSubmission = verb("task.withdraw", WithdrawSubmission, async (tx, ctx, { taskId, version, reason = null }) => {
  const task = await loadTask(tx, ctx, taskId, version);
  const by = permitVerb("withdraw", ctx, task);
  const event = { kind: "task.withdrawn" as const, particulars: { lead: namedLead(task), reason } };
  await moveTask(tx, ctx, task, by, { version, data: { submittedOn: null }, event }, () =>
    endSubmission(tx, task, { state: "withdrawn", reason, decidedById: ctx.actor.personId, decidedAt: ctx.now }),
  );
});
