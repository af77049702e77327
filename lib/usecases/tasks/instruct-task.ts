import type { LoadedTask } from "@/lib/db/task-facts";
import { Invalid } from "@/lib/domain/errors";
import { presentUnitIdsOf } from "@/lib/domain/task/model";
import { Id, listOf, words } from "@/lib/usecases/fields";
import { namedUnit } from "@/lib/usecases/tasks/named-unit";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { Appended, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

const InstructTask = Appended.extend({
  text: words(2000),
  /** Addressees: units of the task. */
  unitIds: listOf(Id, 50).refine((ids) => ids.length > 0, { params: { code: "field-required" } }),
});

/** A leader's words on a task 批示, to the units they address. Seen by them, the office and leaders alone. */
export const instructTask = verb("task.instruct", InstructTask, async (tx, ctx, { taskId, text, unitIds }) => {
  const task = await loadTask(tx, ctx, taskId);
  const by = permitVerb("instruct", ctx, task);
  const addressed = addressees(task, unitIds);
  const { id: instructionId } = await tx.instruction.create({
    data: { taskId, authorId: ctx.actor.personId, text, at: ctx.now, addressees: { create: addressed.map((unitId) => ({ unitId })) } },
    select: { id: true },
  });
  const particulars = { instructionId, text, addressees: addressed.map((unitId) => namedUnit(task, unitId)) };
  await moveTask(tx, ctx, task, by, { event: { kind: "task.instructed", particulars } });
  return { instructionId };
});

/** Only a unit that has the task can see the task that the words are about. */
function addressees({ facts }: LoadedTask, unitIds: readonly string[]): string[] {
  const units = presentUnitIdsOf(facts);
  if (unitIds.some((id) => !units.includes(id))) throw new Invalid("unit-not-of-task", {}, "unitIds");
  return [...new Set(unitIds)];
}
