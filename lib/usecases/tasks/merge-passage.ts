import { Conflict, Invalid } from "@/lib/domain/errors";
import { Id, optionalWords } from "@/lib/usecases/fields";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { resolveSources } from "@/lib/usecases/tasks/resolve-sources";
import { lockPassages, settlePassages } from "@/lib/usecases/tasks/settle-passages";
import { Decided, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

const MergePassage = Decided.extend({ passageId: Id, /** Asked for once the task has been issued. */ reason: optionalWords(1000) });

/**
 * The office merges a passage into a task that answers it already 并入: one more source, and the passage is accounted for.
 *
 * @throws Conflict `passage-already-cited`; Invalid `sources-of-two-reports`
 */
export const mergePassage = verb("task.mergePassage", MergePassage, async (tx, ctx, { taskId, version, passageId, reason = null }) => {
  await lockPassages(tx, [passageId]);
  const task = await loadTask(tx, ctx, taskId, version);
  const by = permitVerb("amend", ctx, task);
  if (task.facts.status !== "draft" && reason === null) throw new Invalid("field-required", {}, "reason");
  const { rows, reportId } = await resolveSources(tx, [{ from: "passage", passageId, merged: true }]);
  if (task.reportId !== null && task.reportId !== reportId) throw new Invalid("sources-of-two-reports", {}, "passageId");
  if (await tx.source.findFirst({ where: { taskId, passageId }, select: { id: true } })) throw new Conflict("passage-already-cited");

  const position = await tx.source.count({ where: { taskId } });
  const changes = [{ field: "sources" as const, from: null, to: rows[0]!.quote }];
  await moveTask(tx, ctx, task, by, { version, data: { reportId }, event: { kind: "task.amended", particulars: { changes, reason } } }, async () => {
    await tx.source.createMany({ data: rows.map((row) => ({ ...row, taskId, position })) });
    await settlePassages(tx, ctx, by.held, [passageId], task.number);
  });
});
