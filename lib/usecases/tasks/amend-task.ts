import { loadTaskAfter, type LoadedTask } from "@/lib/db/task-facts";
import type { Tx } from "@/lib/db/transaction";
import { dayAt } from "@/lib/domain/calendar/day";
import { Conflict, Invalid } from "@/lib/domain/errors";
import type { AmendedField, Named } from "@/lib/domain/event/named";
import { gapsOfDraft, type IssueGap } from "@/lib/domain/task/issue";
import { fieldChanges } from "@/lib/usecases/field-changes";
import { AmendTask, type Amendment } from "@/lib/usecases/tasks/amend-fields";
import { describeTask } from "@/lib/usecases/tasks/describe-task";
import { dropCountersignatures } from "@/lib/usecases/tasks/end-submission";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { replaceCriteria, replaceMeasures } from "@/lib/usecases/tasks/replace-rows";
import { requireChoices } from "@/lib/usecases/tasks/require-choices";
import { loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { writeUnits, type Asked } from "@/lib/usecases/tasks/write-units";
import { verb, type Ctx } from "@/lib/usecases/verb";

/**
 * The office changes what it said of a task: freely in a draft; with a reason once it is issued, and then neither lead,
 * nor day, nor the leader in charge, whose name the issue froze. What is left out stays. An amendment that changes nothing
 * leaves no event; one of criteria or parts leaves no countersignature of what they were.
 *
 * @throws Invalid `field-required` for the reason; Conflict `lead-is-fixed`, `due-day-is-fixed`, `leader-is-frozen`, or the
 * gap that an issued task would be left with
 */
export const amendTask = verb("task.amend", AmendTask, async (tx, ctx, input) => {
  const { taskId, version, reason = null } = input;
  const task = await loadTask(tx, ctx, taskId, version);
  const by = permitVerb("amend", ctx, task);
  const isDraft = task.facts.status === "draft";
  if (!isDraft) await requireFixed(tx, task, input);
  if (!isDraft && reason === null) throw new Invalid("field-required", {}, "reason");
  await requireChoices(tx, input);
  const asked = isDraft || reason === null ? null : { ctx, reason };

  const before = await describeTask(tx, taskId);
  const lost = await writeAmendment(tx, task, input, asked);
  const changes = fieldChanges(before, await describeTask(tx, taskId));
  if (changes.length === 0) return { changes: 0 };
  if (!isDraft) await requireNoGap(tx, ctx, task);
  const unsigned = changes.some(({ field }) => SIGNED.includes(field)) ? await dropCountersignatures(tx, taskId) : [];
  const particulars = { changes, reason, ...(lost.length > 0 && { lost }), ...(unsigned.length > 0 && { unsigned }) };
  await moveTask(tx, ctx, task, by, { version, event: { kind: "task.amended", particulars } });
  return { changes: changes.length };
});

/** What a co-lead countersigns: that these parts do what these criteria ask. */
const SIGNED: readonly AmendedField[] = ["criteria", "parts"];

/** A form may send what is fixed along as it is. */
async function requireFixed(tx: Tx, { facts }: LoadedTask, { leadUnitId, dueOn, leaderInChargeId }: Amendment): Promise<void> {
  if (leadUnitId !== undefined && leadUnitId !== facts.leadUnitId) throw new Conflict("lead-is-fixed");
  if (dueOn !== undefined && dueOn !== facts.dueOn) throw new Conflict("due-day-is-fixed");
  if (leaderInChargeId === undefined) return;
  const issued = await tx.task.findUniqueOrThrow({ where: { id: facts.id }, select: { leaderInChargeId: true } });
  if (leaderInChargeId !== issued.leaderInChargeId) throw new Conflict("leader-is-frozen");
}

/** Returns the units that lost their part by it. */
async function writeAmendment(tx: Tx, { facts }: LoadedTask, input: Amendment, asked: Asked | null): Promise<Named[]> {
  const { title, decision, rectificationType, dueOn, reviewingUnitId, leaderInChargeId, criteria, measures, parts, leadUnitId } = input;
  const lost: Named[] = [];
  if (parts !== undefined || leadUnitId !== undefined) {
    const units = { leadUnitId: leadUnitId === undefined ? facts.leadUnitId : leadUnitId, parts: parts ?? (await partsOf(tx, facts.id)) };
    lost.push(...(await writeUnits(tx, facts.id, units, asked)));
  }
  if (criteria !== undefined) await replaceCriteria(tx, facts.id, criteria);
  const given = {
    ...(title !== undefined && { title }),
    ...(decision !== undefined && { decision: decision ?? "" }),
    ...(rectificationType !== undefined && { rectificationType }),
    ...(dueOn !== undefined && { dueOn }),
    ...(reviewingUnitId !== undefined && { reviewingUnitId }),
    ...(leaderInChargeId !== undefined && { leaderInChargeId }),
    ...(measures !== undefined && { nextMeasureOn: await replaceMeasures(tx, facts.id, measures) }),
  };
  await tx.task.update({ where: { id: facts.id }, data: given });
  return lost;
}

async function partsOf(tx: Tx, taskId: string) {
  const rows = await tx.taskUnit.findMany({ where: { taskId, relation: { in: ["coLead", "supporting"] } }, orderBy: { position: "asc" } });
  return rows.map(({ unitId, relation, part, dueOn }) => ({ unitId, relation, part, dueOn })) as NonNullable<Amendment["parts"]>;
}

const KEPT_FREE: readonly IssueGap[] = ["no-criterion", "no-reviewing-unit", "reviewing-unit-involved"];

/** What the issue asked for holds afterwards too. */
async function requireNoGap(tx: Tx, { actor, now }: Ctx, task: LoadedTask): Promise<void> {
  const after = (await loadTaskAfter(tx, task.facts.id, task))!;
  const gap = gapsOfDraft(after.facts, actor.officeUnitIds, dayAt(now)).find((code) => KEPT_FREE.includes(code));
  if (gap) throw new Conflict(gap);
}
