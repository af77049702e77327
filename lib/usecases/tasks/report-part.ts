import { dayAt } from "@/lib/domain/calendar/day";
import { OptionalId, words } from "@/lib/usecases/fields";
import { moveTaskPart } from "@/lib/usecases/tasks/part-verb";
import { Appended, loadTask } from "@/lib/usecases/tasks/task-verb";
import { verb } from "@/lib/usecases/verb";

/** `unitId` for one who heads several of the task's units. */
const ReportPart = Appended.extend({ unitId: OptionalId, text: words(2000) });

/** The head of a co-lead or supporting unit reports its part done, in words that the timeline keeps. */
export const reportPart = verb("task.reportPart", ReportPart, async (tx, ctx, { taskId, unitId, text }) => {
  const task = await loadTask(tx, ctx, taskId);
  const today = dayAt(ctx.now);
  await moveTaskPart(tx, ctx, task, {
    verb: "reportPart",
    unitId,
    part: { state: "reported", reportedOn: today, percent: 100, lastProgressOn: today, lastRealProgressOn: today },
    event: (unit) => ({ kind: "task.partReported", particulars: { unit, text } }),
  });
});
