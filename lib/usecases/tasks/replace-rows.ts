import type { Tx } from "@/lib/db/transaction";
import type { Day } from "@/lib/domain/calendar/day";
import { Conflict, Invalid } from "@/lib/domain/errors";
import { nextMeasureOn } from "@/lib/domain/task/progress";
import type { Amendment } from "@/lib/usecases/tasks/amend-fields";

type Row = { readonly id?: string | undefined; readonly text: string };

/** A row sent without its id that says what one there says is that one: to write it anew would be a change that nobody sees. */
function withKnownIds<R extends Row>(before: readonly { readonly id: string; readonly text: string }[], after: readonly R[]): R[] {
  const taken = new Set(after.map(({ id }) => id));
  return after.map((row) => {
    const same = row.id === undefined ? before.find(({ id, text }) => text === row.text && !taken.has(id)) : undefined;
    taken.add(same?.id);
    return same ? { ...row, id: same.id } : row;
  });
}

/** Rows that are there already must be the task's own. @returns those that are no longer wanted */
function leftOut<T extends { id: string }>(before: readonly T[], after: readonly Row[], field: string): T[] {
  const known = new Set(before.map(({ id }) => id));
  const foreign = after.findIndex(({ id }) => id !== undefined && !known.has(id));
  if (foreign !== -1) throw new Invalid("row-unknown", {}, `${field}.${foreign}`);
  return before.filter(({ id }) => !after.some((row) => row.id === id));
}

/** A file that was taken back is not to be seen any more, and proves nothing. */
const IN_USE = { where: { evidence: { removedAt: null } } };

/**
 * Writes a task's criteria in the order given; those that were there keep their evidence.
 *
 * @throws Conflict `criterion-in-use` {position} for one left out that evidence or a submission refers to
 */
export async function replaceCriteria(tx: Tx, taskId: string, given: NonNullable<Amendment["criteria"]>): Promise<void> {
  const before = await tx.criterion.findMany({ where: { taskId }, orderBy: { position: "asc" }, include: { _count: { select: { evidence: IN_USE, exceptions: true } } } });
  const criteria = withKnownIds(before, given);
  for (const { id, position, _count } of leftOut(before, criteria, "criteria")) {
    if (_count.evidence + _count.exceptions > 0) throw new Conflict("criterion-in-use", { position });
    await tx.criterion.delete({ where: { id } });
  }
  for (const [index, { id, text }] of criteria.entries()) {
    const row = { text, position: index + 1 };
    if (id === undefined) await tx.criterion.create({ data: { ...row, taskId } });
    else await tx.criterion.update({ where: { id }, data: row });
  }
}

/**
 * Writes a task's measures in the order given; those that were there stay done and keep the sentence they are taken from.
 *
 * @returns the earliest day of an unfinished one
 * @throws Conflict `measure-done` {position} for one left out that is done
 */
export async function replaceMeasures(tx: Tx, taskId: string, given: NonNullable<Amendment["measures"]>): Promise<Day | null> {
  const before = await tx.measure.findMany({ where: { taskId }, orderBy: { position: "asc" } });
  const measures = withKnownIds(before, given);
  for (const { id, position, doneOn } of leftOut(before, measures, "measures")) {
    if (doneOn !== null) throw new Conflict("measure-done", { position });
    await tx.measure.delete({ where: { id } });
  }
  for (const [index, { id, text, dueOn }] of measures.entries()) {
    const row = { text, dueOn, position: index + 1 };
    if (id === undefined) await tx.measure.create({ data: { ...row, taskId } });
    else await tx.measure.update({ where: { id }, data: row });
  }
  const days = measures.map(({ id, dueOn }) => ({ dueOn, doneOn: (before.find((measure) => measure.id === id)?.doneOn ?? null) as Day | null }));
  return nextMeasureOn(days);
}
