import { optionalWords } from "@/lib/usecases/fields";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { lockPassages, settlePassages } from "@/lib/usecases/tasks/settle-passages";
import { Decided, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

const DiscardTask = Decided.extend({ reason: optionalWords(1000) });

/** The office drops a draft that was never issued. Its passages are unaccounted for again, unless another task cites them. */
export const discardTask = verb("task.discard", DiscardTask, async (tx, ctx, { taskId, version, reason = null }) => {
  const cited = await tx.source.findMany({ where: { taskId, passageId: { not: null } }, select: { passageId: true } });
  const passageIds = cited.flatMap(({ passageId }) => passageId ?? []);
  await lockPassages(tx, passageIds);
  const task = await loadTask(tx, ctx, taskId, version);
  const by = permitVerb("discard", ctx, task);
  const { number, title } = task;
  await tx.source.deleteMany({ where: { taskId } });
  await settlePassages(tx, ctx, by.held, passageIds, number);
  await moveTask(tx, ctx, task, by, { version, event: { kind: "task.discarded", particulars: { number, title, reason } } });
  await tx.task.delete({ where: { id: taskId } });
});
