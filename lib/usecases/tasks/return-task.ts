import { z } from "zod";
import { dayAt } from "@/lib/domain/calendar/day";
import { Invalid } from "@/lib/domain/errors";
import { dayAfterTerm } from "@/lib/domain/task/deadline";
import { OptionalDay, RequiredDay, words } from "@/lib/usecases/fields";
import { endSubmission } from "@/lib/usecases/tasks/end-submission";
import { permitVerb } from "@/lib/usecases/tasks/permit-verb";
import { Decided, loadTask, moveTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

const Returned = Decided.extend({ reason: words(2000), missing: words(2000) });

/** The last day for what is missing: a return for papers grants it, one for work grants none. */
const ReturnTask = z.discriminatedUnion("returnKind", [
  Returned.extend({ returnKind: z.literal("papers"), grantedDueOn: RequiredDay }),
  Returned.extend({ returnKind: z.literal("work"), grantedDueOn: OptionalDay.refine((day) => day === undefined, { params: { code: "term-for-papers-only" } }) }),
]);

/**
 * The reviewer gives the task back: for papers 补正, with a term that moves the effective day as an extension would and
 * never takes days away, or for work 退回整改, where a day that has passed makes it overdue at once. Either way it says
 * what is missing.
 */
export const returnTask = verb("task.return", ReturnTask, async (tx, ctx, { taskId, version, returnKind, reason, missing, grantedDueOn = null }) => {
  const today = dayAt(ctx.now);
  const task = await loadTask(tx, ctx, taskId, version);
  const by = permitVerb("return", ctx, task);
  if (grantedDueOn !== null && grantedDueOn < today) throw new Invalid("day-past", {}, "grantedDueOn");
  const dueBefore = task.facts.dueOn!;
  const dueOn = grantedDueOn === null ? dueBefore : dayAfterTerm(dueBefore, grantedDueOn);
  const data = { submittedOn: null, returnedOn: today, returnKind, dueOn };
  const event = { kind: "task.returned" as const, particulars: { returnKind, reason, missing, dueOn, grantedDueOn } };
  await moveTask(tx, ctx, task, by, { version, data, event }, () =>
    endSubmission(tx, task, { state: "returned", returnKind, reason, missing, grantedDueOn, decidedById: ctx.actor.personId, decidedAt: ctx.now }),
  );
});
