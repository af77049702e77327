import { z } from "zod";
import { instructionsVisibleTo } from "@/lib/db/visibility";
import { Forbidden, NotFound } from "@/lib/domain/errors";
import { heldAs } from "@/lib/domain/people/viewer";
import { Id } from "@/lib/usecases/fields";
import { loadTask, recordTaskEvent } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

const ReadInstruction = z.object({ instructionId: Id });

/**
 * The read mark of an instruction, for each addressee that the reader speaks for, when it is opened. The first reader
 * of a unit leaves it, later ones nothing.
 *
 * @throws NotFound; Forbidden for one who may see it without being addressed
 */
export const readInstruction = verb("task.readInstruction", ReadInstruction, async (tx, ctx, { instructionId }) => {
  const instruction = await tx.instruction.findFirst({
    where: { AND: [{ id: instructionId }, instructionsVisibleTo(ctx.actor)] },
    select: { taskId: true, authorId: true, addressees: { select: { unit: { select: { id: true, shortName: true } } } } },
  });
  if (!instruction) throw new NotFound();
  const task = await loadTask(tx, ctx, instruction.taskId);
  const addressees = instruction.addressees.map(({ unit }) => ({ id: unit.id, name: unit.shortName }));
  const capacities = heldAs(ctx.actor, "unitHead", "liaison").filter(({ unitId }) => addressees.some(({ id }) => id === unitId));
  if (capacities.length === 0) throw new Forbidden();

  for (const held of capacities) {
    const mark = { readAt: ctx.now, readById: ctx.actor.personId };
    const { count } = await tx.instructionAddressee.updateMany({ where: { instructionId, unitId: held.unitId, readAt: null }, data: mark });
    if (count === 0) continue;
    const unit = addressees.find(({ id }) => id === held.unitId)!;
    const particulars = { instructionId, authorId: instruction.authorId, unit, addressees };
    await recordTaskEvent(tx, ctx, held, instruction.taskId, { kind: "task.instructionRead", particulars }, task);
  }
});
