import { loadSettings } from "@/lib/db/settings";
import type { LoadedTask } from "@/lib/db/task-facts";
import type { Tx } from "@/lib/db/transaction";
import { dayAt } from "@/lib/domain/calendar/day";
import type { Named } from "@/lib/domain/event/named";
import { Conflict } from "@/lib/domain/errors";
import { gapsOfDraft } from "@/lib/domain/task/issue";
import { freezeNames } from "@/lib/usecases/tasks/freeze-names";
import { askAgain } from "@/lib/usecases/tasks/leave-task";
import { namedLead } from "@/lib/usecases/tasks/named-unit";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { Decided, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { FRESH_PART } from "@/lib/usecases/tasks/write-units";
import { verb } from "@/lib/usecases/verb";

/**
 * The office's head (by a setting, the office) gives a task to its lead unit 交办: the day planned becomes the original
 * one, a new assignment opens, and every unit is asked for its receipt.
 *
 * @throws Conflict with the first gap that bars the issue, see lib/domain/task/issue
 */
export const issueTask = verb("task.issue", Decided, async (tx, ctx, { taskId, version }) => {
  const task = await loadTask(tx, ctx, taskId, version);
  const { officeMayIssue } = await loadSettings(tx);
  const by = permitVerb("issue", ctx, task, { officeMayIssue });
  const today = dayAt(ctx.now);
  const [gap] = gapsOfDraft(task.facts, ctx.actor.officeUnitIds, today);
  if (gap) throw new Conflict(gap);

  const lead = namedLead(task);
  const dueOn = task.facts.dueOn!;
  const attempt = (await tx.assignment.count({ where: { taskId } })) + 1;
  const parts = task.facts.parts.map(({ unitId, unitName, relation, dueOn }) => ({ unit: { id: unitId, name: unitName }, relation, dueOn }));
  const particulars = { lead, parts, reviewingUnit: await reviewingUnitOf(tx, task), dueOn, attempt };
  const data = { everIssued: true, issuedOn: today, originalDueOn: dueOn };
  await moveTask(tx, ctx, task, by, { version, data, event: { kind: "task.issued", particulars } }, async () => {
    const { leaderInChargeId } = await tx.task.findUniqueOrThrow({ where: { id: taskId }, select: { leaderInChargeId: true } });
    const names = await freezeNames(tx, lead.id, leaderInChargeId);
    const term = { taskId, unitId: lead.id, number: attempt, issuedOn: today, issuedById: ctx.actor.personId, dueOn };
    await tx.assignment.create({ data: { ...term, ...names } });
    await tx.taskUnit.updateMany({ where: { taskId, relation: { in: ["coLead", "supporting"] } }, data: FRESH_PART });
    await askAgain(tx, { taskId, relation: { not: "former" } });
  });
});

async function reviewingUnitOf(tx: Tx, { facts }: LoadedTask): Promise<Named | null> {
  if (facts.reviewingUnitId === null) return null;
  const { id, shortName } = await tx.unit.findUniqueOrThrow({ where: { id: facts.reviewingUnitId }, select: { id: true, shortName: true } });
  return { id, name: shortName };
}
