import type { Tx } from "@/lib/db/transaction";
import type { RoleHeld } from "@/lib/domain/people/roles";
import type { TouchedSource } from "@/lib/usecases/reports/carry-sources";
import { recordTaskEvent } from "@/lib/usecases/tasks/task-verb";
import type { Ctx } from "@/lib/usecases/verb";

/** Each task whose words another reading has not as they were learns of it, once, in the order of their ids. */
export async function tellTasks(tx: Tx, ctx: Ctx, held: RoleHeld, edition: number, touched: readonly TouchedSource[]): Promise<void> {
  const taskIds = [...new Set(touched.map(({ taskId }) => taskId))].sort();
  for (const taskId of taskIds) {
    const sources = touched.filter((source) => source.taskId === taskId).map(({ quote, finding, offered }) => ({ quote, finding, offered }));
    await recordTaskEvent(tx, ctx, held, taskId, { kind: "task.sourceTouched", particulars: { edition, sources } }, null);
  }
}
