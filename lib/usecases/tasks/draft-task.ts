import type { Tx } from "@/lib/db/transaction";
import { dayAt, type Day } from "@/lib/domain/calendar/day";
import { Forbidden, Invalid } from "@/lib/domain/errors";
import { heldAs, type Viewer } from "@/lib/domain/people/viewer";
import type { RoleHeld } from "@/lib/domain/people/roles";
import { permitsDraft } from "@/lib/domain/task/policy";
import { nextMeasureOn } from "@/lib/domain/task/progress";
import { TaskDraftFields, type TaskDraft } from "@/lib/usecases/tasks/draft-fields";
import { nextNumber } from "@/lib/usecases/tasks/next-number";
import { requireChoices } from "@/lib/usecases/tasks/require-choices";
import { resolveSources } from "@/lib/usecases/tasks/resolve-sources";
import { lockPassages, settlePassages } from "@/lib/usecases/tasks/settle-passages";
import { recordTaskEvent } from "@/lib/usecases/tasks/task-verb";
import { writeUnits } from "@/lib/usecases/tasks/write-units";
import { verb, type Ctx } from "@/lib/usecases/verb";

/**
 * The office sets a task down, within a transaction that may do more, such as an import. Its passages are thereby
 * accounted for.
 *
 * @throws Forbidden; Invalid with the field to mend
 */
export async function draftTask(tx: Tx, ctx: Ctx, draft: TaskDraft): Promise<{ taskId: string; number: string }> {
  const held = permitDraft(ctx.actor);
  const passageIds = draft.sources.flatMap((source) => (source.from === "passage" ? source.passageId : []));
  await lockPassages(tx, passageIds);
  await requireChoices(tx, draft);
  requireSaid(draft, dayAt(ctx.now));
  const { rows, origin, year, reportId } = await resolveSources(tx, draft.sources);
  requireOwnPassages(draft, passageIds);

  const { title, decision, rectificationType, reviewingUnitId, leaderInChargeId, dueOn, criteria, measures } = draft;
  const number = await nextNumber(tx, year, origin);
  const steps = measures.map(({ text, dueOn, passageId }, index) => ({ text, dueOn, passageId, position: index + 1 }));
  const { id } = await tx.task.create({
    data: {
      ...{ number, origin, reportId, title, decision, rectificationType, reviewingUnitId, leaderInChargeId, dueOn },
      ...{ createdById: ctx.actor.personId, createdAt: ctx.now },
      nextMeasureOn: nextMeasureOn(measures.map((measure) => ({ dueOn: measure.dueOn, doneOn: null }))),
      sources: { create: rows.map((row, position) => ({ ...row, position })) },
      criteria: { create: criteria.map(({ text }, index) => ({ text, position: index + 1 })) },
      measures: { create: steps },
    },
    select: { id: true },
  });
  await writeUnits(tx, id, draft, null);
  await settlePassages(tx, ctx, held, passageIds, number);
  const sources = rows.map(({ passageId = null, quote }) => ({ passageId, quote }));
  await recordTaskEvent(tx, ctx, held, id, { kind: "task.drafted", particulars: { number, title, origin, reportId, sources } }, null);
  return { taskId: id, number };
}

/** The same by itself, from a form. */
export const draftTaskByHand = verb("task.draft", TaskDraftFields, draftTask);

function permitDraft(actor: Viewer): RoleHeld {
  const [held] = heldAs(actor, "officeHead", "office");
  if (!held || permitsDraft(actor) !== true) throw new Forbidden();
  return held;
}

/** Words are not given on a day to come, on whose year the task's number would be built. */
function requireSaid({ sources }: TaskDraft, today: Day): void {
  const ahead = sources.findIndex((source) => source.from === "other" && source.givenOn > today);
  if (ahead !== -1) throw new Invalid("source-day-future", {}, `sources.${ahead}.givenOn`);
}

/** A measure that the report itself names is one of the task's own sources. */
function requireOwnPassages({ measures }: TaskDraft, passageIds: readonly string[]): void {
  const foreign = measures.findIndex(({ passageId }) => passageId !== null && !passageIds.includes(passageId));
  if (foreign !== -1) throw new Invalid("passage-unknown", {}, `measures.${foreign}.passageId`);
}
