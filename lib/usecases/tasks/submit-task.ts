import { loadTaskAfter, type LoadedTask } from "@/lib/db/task-facts";
import type { Tx } from "@/lib/db/transaction";
import { dayAt } from "@/lib/domain/calendar/day";
import { Conflict, Invalid } from "@/lib/domain/errors";
import type { Named } from "@/lib/domain/event/named";
import { submissionGaps } from "@/lib/domain/task/submission";
import { optionalWords } from "@/lib/usecases/fields";
import { namedLead } from "@/lib/usecases/tasks/named-unit";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { CriteriaAnswers, keepProof, writePrepared, type Answers } from "@/lib/usecases/tasks/submission-contents";
import { Decided, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb, type Ctx } from "@/lib/usecases/verb";

/** Statement and answers are for one who is head and liaison at once, and submits without preparing first. */
const SubmitTask = Decided.extend({ statement: optionalWords(4000), criteria: CriteriaAnswers });

type Waiting = { readonly id: string; readonly statement: string; readonly preparedBy: Named };

/**
 * The head of the lead endorses the submission 签字背书 and asks to close 申请销号. The day of this is the submission's
 * day; from now on its evidence is never changed.
 */
export const submitTask = verb("task.submit", SubmitTask, async (tx, ctx, { taskId, version, statement, criteria }) => {
  const loaded = await loadTask(tx, ctx, taskId, version);
  const by = permitVerb("submit", ctx, loaded);
  const task = loaded.openSubmission === null ? await prepareAtOnce(tx, ctx, loaded, statement, criteria) : loaded;
  const [gap] = submissionGaps(task.facts);
  if (gap) throw new Conflict(gap.code, gap.values);

  const waiting = await waitingSubmission(tx, task);
  const endorsedOn = dayAt(ctx.now);
  const bothRoles = waiting.preparedBy.id === ctx.actor.personId;
  const particulars = { lead: namedLead(task), statement: waiting.statement, endorsedOn, preparedBy: waiting.preparedBy, bothRoles };
  await moveTask(tx, ctx, task, by, { version, data: { submittedOn: endorsedOn }, event: { kind: "task.submitted", particulars } }, async () => {
    await keepProof(tx, waiting.id, taskId);
    await tx.submission.update({ where: { id: waiting.id }, data: { state: "standing", endorsedById: ctx.actor.personId, endorsedAt: ctx.now, endorsedOn } });
    await tx.evidence.updateMany({ where: { taskId, removedAt: null, frozenAt: null }, data: { frozenAt: ctx.now } });
  });
  return { submissionId: waiting.id };
});

async function prepareAtOnce(tx: Tx, ctx: Ctx, task: LoadedTask, statement: string | undefined, answers: Answers): Promise<LoadedTask> {
  if (statement === undefined) throw new Invalid("field-required", {}, "statement");
  await writePrepared(tx, ctx, task, statement, answers);
  return (await loadTaskAfter(tx, task.facts.id, task))!;
}

async function waitingSubmission(tx: Tx, { openSubmission }: LoadedTask): Promise<Waiting> {
  const { id, statement, preparedById } = await tx.submission.findUniqueOrThrow({ where: { id: openSubmission!.id } });
  const { name } = await tx.person.findUniqueOrThrow({ where: { id: preparedById }, select: { name: true } });
  return { id, statement, preparedBy: { id: preparedById, name } };
}
