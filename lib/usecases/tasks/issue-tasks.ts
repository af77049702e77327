import { z } from "zod";
import { InvalidForm } from "@/lib/usecases/invalid-form";
import { eachRow, type RowResult } from "@/lib/usecases/tasks/each-row";
import { issueTask } from "@/lib/usecases/tasks/issue-task";
import { Decided } from "@/lib/usecases/tasks/task-verb";
import type { Ctx } from "@/lib/usecases/verb";

const IssueTasks = z.object({ tasks: z.array(Decided).min(1).max(200) });

/** Issues many drafts, each on its own; says of each whether it went and, if not, why. */
export async function issueTasks(ctx: Ctx, raw: unknown): Promise<RowResult[]> {
  const parsed = IssueTasks.safeParse(raw);
  if (!parsed.success) throw new InvalidForm(parsed.error);
  return eachRow(ctx, parsed.data.tasks, issueTask);
}
