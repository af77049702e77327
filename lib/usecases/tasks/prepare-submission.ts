import { namedLead } from "@/lib/usecases/tasks/named-unit";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { CriteriaAnswers, Statement, writePrepared } from "@/lib/usecases/tasks/submission-contents";
import { Decided, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

const PrepareSubmission = Decided.extend({ statement: Statement, criteria: CriteriaAnswers });

/** The lead's liaison makes a submission ready for the head 准备; until it is handed back its evidence stays as it is. */
export const prepareSubmission = verb("task.prepare", PrepareSubmission, async (tx, ctx, { taskId, version, statement, criteria }) => {
  const task = await loadTask(tx, ctx, taskId, version);
  const by = permitVerb("prepare", ctx, task);
  const { id, evidence, exceptions } = await writePrepared(tx, ctx, task, statement, criteria);
  const particulars = { lead: namedLead(task), statement, evidence, exceptions };
  await moveTask(tx, ctx, task, by, { version, event: { kind: "task.prepared", particulars } });
  return { submissionId: id };
});
