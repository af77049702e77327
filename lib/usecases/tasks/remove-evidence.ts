import { Conflict, NotFound } from "@/lib/domain/errors";
import { Id } from "@/lib/usecases/fields";
import { namedUnit } from "@/lib/usecases/tasks/named-unit";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { Appended, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

const RemoveEvidence = Appended.extend({ evidenceId: Id });

/** The unit that offered a file takes it back 撤下佐证, as long as it was never submitted. */
export const removeEvidence = verb("task.removeEvidence", RemoveEvidence, async (tx, ctx, { taskId, evidenceId }) => {
  const task = await loadTask(tx, ctx, taskId);
  const evidence = await tx.evidence.findFirst({ where: { id: evidenceId, taskId, removedAt: null } });
  if (!evidence) throw new NotFound("evidence-not-found");
  const { id, name, fileHash: hash, unitId } = evidence;
  const by = permitVerb("removeEvidence", ctx, task, { unitId });
  if (evidence.frozenAt) throw new Conflict("evidence-submitted");
  const particulars = { unit: namedUnit(task, unitId), file: { id, name, hash } };
  await moveTask(tx, ctx, task, by, { event: { kind: "task.evidenceRemoved", particulars } }, async () => {
    await tx.evidence.update({ where: { id }, data: { removedAt: ctx.now } });
  });
});
