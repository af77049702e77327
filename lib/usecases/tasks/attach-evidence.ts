import { Id, listOf, OptionalId } from "@/lib/usecases/fields";
import { namedUnit } from "@/lib/usecases/tasks/named-unit";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { positionsOf, takeUpUploads } from "@/lib/usecases/tasks/take-up-uploads";
import { Appended, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

const AttachEvidence = Appended.extend({
  /** For one who speaks for several of the task's units. */
  unitId: OptionalId,
  uploadIds: listOf(Id, 50).refine((ids) => ids.length > 0, { params: { code: "field-required" } }),
  criterionIds: listOf(Id),
});

/** A unit of the task offers files as evidence 上传佐证, for the criteria they serve. */
export const attachEvidence = verb("task.attachEvidence", AttachEvidence, async (tx, ctx, input) => {
  const task = await loadTask(tx, ctx, input.taskId);
  const by = permitVerb("attachEvidence", ctx, task, { unitId: input.unitId });
  const { unitId } = by;
  const { uploadIds, criterionIds } = input;
  const files = await takeUpUploads(tx, ctx, task, { unitId, uploadIds, criterionIds });
  const unit = namedUnit(task, unitId);
  await moveTask(tx, ctx, task, by, { event: { kind: "task.evidenceAttached", particulars: { unit, files, criteria: positionsOf(task, criterionIds) } } });
  return { evidenceIds: files.map(({ id }) => id) };
});
