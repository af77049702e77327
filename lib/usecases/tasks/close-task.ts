import { dayAt } from "@/lib/domain/calendar/day";
import { optionalWords } from "@/lib/usecases/fields";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { Decided, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

const CloseTask = Decided.extend({ opinion: optionalWords(2000) });

/** The reviewer, having opened each piece of evidence, accepts the submission 销号. On time is judged by the submission's day. */
export const closeTask = verb("task.close", CloseTask, async (tx, ctx, { taskId, version, opinion = null }) => {
  const task = await loadTask(tx, ctx, taskId, version);
  const by = permitVerb("close", ctx, task);
  const { originalDueOn, dueOn, submittedOn } = task.facts;
  const today = dayAt(ctx.now);
  const acceptedOn = submittedOn!;
  const event = { kind: "task.closed" as const, particulars: { opinion, acceptedOn, originalDueOn: originalDueOn!, dueOn: dueOn! } };
  await moveTask(tx, ctx, task, by, { version, data: { submittedOn: null, acceptedOn, closedOn: today }, event }, async () => {
    await tx.submission.update({ where: { id: task.openSubmission!.id }, data: { state: "accepted", decidedById: ctx.actor.personId, decidedAt: ctx.now } });
    await tx.assignment.updateMany({ where: { taskId, endedOn: null }, data: { endedOn: today, outcome: "closed" } });
  });
});
