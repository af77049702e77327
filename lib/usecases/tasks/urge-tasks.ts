import { Id, listOf } from "@/lib/usecases/fields";
import { InvalidForm } from "@/lib/usecases/invalid-form";
import { eachRow, type RowResult } from "@/lib/usecases/tasks/each-row";
import { urgeTask, UrgeWords } from "@/lib/usecases/tasks/urge-task";
import type { Ctx } from "@/lib/usecases/verb";

const UrgeTasks = UrgeWords.extend({ taskIds: listOf(Id).refine((ids) => ids.length > 0, { params: { code: "field-required" } }) });

/** Urges the units of many tasks in the same words, each on its own; says of each whether it went and, if not, why. */
export async function urgeTasks(ctx: Ctx, raw: unknown): Promise<RowResult[]> {
  const parsed = UrgeTasks.safeParse(raw);
  if (!parsed.success) throw new InvalidForm(parsed.error);
  const { taskIds, ...urge } = parsed.data;
  return eachRow(ctx, taskIds.map((taskId) => ({ taskId, ...urge })), urgeTask);
}
