import type { z } from "zod";
import type { LoadedTask } from "@/lib/db/task-facts";
import type { Tx } from "@/lib/db/transaction";
import { dayAt } from "@/lib/domain/calendar/day";
import type { NamedFile } from "@/lib/domain/event/named";
import { Flag, Id, listOf, optionalWords, OptionalId, OptionalPercent } from "@/lib/usecases/fields";
import { completeMeasures } from "@/lib/usecases/tasks/complete-measures";
import { namedUnit } from "@/lib/usecases/tasks/named-unit";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { takeUpUploads } from "@/lib/usecases/tasks/take-up-uploads";
import { Appended, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb, type Ctx } from "@/lib/usecases/verb";

const ReportProgress = Appended.extend({
  /** For one who speaks for several of the task's units. */
  unitId: OptionalId,
  text: optionalWords(2000),
  /** Of the unit's own work; as before unless given. */
  percent: OptionalPercent,
  difficulties: optionalWords(1000),
  needs: optionalWords(1000),
  /** Measures that are done now. */
  measureIds: listOf(Id),
  uploadIds: listOf(Id, 50),
  criterionIds: listOf(Id),
  noChange: Flag,
}).superRefine((input, { addIssue }) => {
  const says = input.text !== undefined || input.percent !== undefined || input.measureIds.length > 0 || input.uploadIds.length > 0;
  if (input.noChange && says) addIssue({ code: "custom", path: ["noChange"], params: { code: "no-change-with-words" } });
  if (!input.noChange && input.text === undefined) addIssue({ code: "custom", path: ["text"], params: { code: "field-required" } });
});

type Input = z.output<typeof ReportProgress>;

/**
 * A unit of the task says how far its part is 报进展: one sentence is enough. "No change" counts as no update at all.
 * The task's own figures follow the lead alone; the others' stand on their parts.
 */
export const reportProgress = verb("task.reportProgress", ReportProgress, async (tx, ctx, input) => {
  const task = await loadTask(tx, ctx, input.taskId);
  const by = permitVerb("reportProgress", ctx, task, { unitId: input.unitId });
  const { unitId } = by;
  const before = await tx.taskUnit.findUniqueOrThrow({ where: { taskId_unitId: { taskId: task.facts.id, unitId } } });
  const to = input.percent ?? before.percent;
  const progressId = await writeProgress(tx, ctx, input, unitId, to);
  const evidence = await takeUpEvidence(tx, ctx, task, input, unitId, progressId);
  const measures = await completeMeasures(tx, ctx, task, unitId, input.measureIds);

  const on = dayAt(ctx.now);
  const own = { percent: to, lastProgressOn: on, ...(!input.noChange && { lastRealProgressOn: on }) };
  await tx.taskUnit.update({ where: { id: before.id }, data: own });
  const returned = input.noChange ? {} : { returnedOn: null, returnKind: null };
  const data = { ...(unitId === task.facts.leadUnitId && { ...own, ...returned }), nextMeasureOn: measures.nextOn };

  const { text = "", difficulties = null, needs = null, noChange } = input;
  const unit = namedUnit(task, unitId);
  const particulars = { unit, from: before.percent, to, text, difficulties, needs, noChange, measuresDone: measures.done, evidence };
  await moveTask(tx, ctx, task, by, { data, event: { kind: "task.progressReported", particulars } });
  return { progressId };
});

async function writeProgress(tx: Tx, { actor, now }: Ctx, input: Input, unitId: string, percent: number): Promise<string> {
  const { taskId, text = "", difficulties = "", needs = "", noChange } = input;
  const row = { taskId, unitId, personId: actor.personId, at: now, on: dayAt(now), text, percent, difficulties, needs, noChange };
  return (await tx.progress.create({ data: row })).id;
}

async function takeUpEvidence(tx: Tx, ctx: Ctx, task: LoadedTask, { uploadIds, criterionIds }: Input, unitId: string, progressId: string): Promise<NamedFile[]> {
  if (uploadIds.length === 0) return [];
  permitVerb("attachEvidence", ctx, task, { unitId });
  return takeUpUploads(tx, ctx, task, { unitId, uploadIds, criterionIds, progressId });
}
