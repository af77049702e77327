import { dayAt } from "@/lib/domain/calendar/day";
import { presentUnitIdsOf } from "@/lib/domain/task/model";
import { words } from "@/lib/usecases/fields";
import { leaveTask } from "@/lib/usecases/tasks/leave-task";
import { namedLead, namedUnit } from "@/lib/usecases/tasks/named-unit";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { Decided, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

const DeclineTask = Decided.extend({ reason: words(1000) });

/**
 * The lead hands the task back instead of a receipt 退回交办: a draft again, without a lead. The assignment keeps the
 * attempt with its day; the next issue sets the original day. A draft asks nobody: the other units lose their parts, and
 * know the task as it stood, until an issue asks them again.
 */
export const declineTask = verb("task.decline", DeclineTask, async (tx, ctx, { taskId, version, reason }) => {
  const task = await loadTask(tx, ctx, taskId, version);
  const by = permitVerb("decline", ctx, task);
  const lead = namedLead(task);
  const lost = presentUnitIdsOf(task.facts).filter((unitId) => unitId !== lead.id).map((unitId) => namedUnit(task, unitId));
  const data = { issuedOn: null, originalDueOn: null };
  const particulars = { lead, reason, ...(lost.length > 0 && { lost }) };
  await moveTask(tx, ctx, task, by, { version, data, event: { kind: "task.declined", particulars } }, async () => {
    const end = { endedOn: dayAt(ctx.now), outcome: "declined" as const, reason };
    await tx.assignment.updateMany({ where: { taskId, endedOn: null }, data: end });
    await leaveTask(tx, ctx, { taskId, unitId: lead.id, how: "declined", reason });
    for (const { id: unitId } of lost) await leaveTask(tx, ctx, { taskId, unitId, how: "lost", reason });
    await tx.taskUnit.updateMany({ where: { taskId, relation: "lead" }, data: { relation: "former" } });
  });
});
