import type { LoadedTask } from "@/lib/db/task-facts";
import type { Tx } from "@/lib/db/transaction";
import { dayAt, type Day } from "@/lib/domain/calendar/day";
import type { Named } from "@/lib/domain/event/named";
import { Invalid } from "@/lib/domain/errors";
import { nextMeasureOn } from "@/lib/domain/task/progress";
import type { Ctx } from "@/lib/usecases/verb";

type Completed = { readonly done: Named[]; /** The earliest day of a measure still unfinished. */ readonly nextOn: Day | null };

/**
 * Sets measures done today; one that was done before keeps its day. They are the lead's plan: a unit that only supports
 * reports on its part.
 *
 * @throws Invalid
 */
export async function completeMeasures(tx: Tx, { now }: Ctx, { facts }: LoadedTask, unitId: string, measureIds: readonly string[]): Promise<Completed> {
  const on = dayAt(now);
  const measures = await tx.measure.findMany({ where: { taskId: facts.id }, orderBy: { position: "asc" } });
  if (measureIds.some((id) => !measures.some((measure) => measure.id === id))) throw new Invalid("measure-unknown", {}, "measureIds");
  const isSupporting = facts.parts.some((part) => part.unitId === unitId && part.relation === "supporting");
  if (isSupporting && measureIds.length > 0) throw new Invalid("measures-are-the-leads", {}, "measureIds");

  const fresh = measures.filter(({ id, doneOn }) => measureIds.includes(id) && doneOn === null);
  await tx.measure.updateMany({ where: { id: { in: fresh.map(({ id }) => id) } }, data: { doneOn: on } });
  const after = measures.map(({ id, dueOn, doneOn }) => ({ dueOn: dueOn as Day | null, doneOn: measureIds.includes(id) ? on : (doneOn as Day | null) }));
  return { done: fresh.map(({ id, text }) => ({ id, name: text })), nextOn: nextMeasureOn(after) };
}
