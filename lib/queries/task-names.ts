import { db } from "@/lib/db/client";
import { attemptsOf, visibleTo } from "@/lib/db/visibility";
import { scopeOf, type Viewer } from "@/lib/domain/people/viewer";

/** What a task is called, to one viewer. */
export type TaskName = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  /** The event with which the last of the viewer's units left it, where they know that attempt alone; else null. */
  readonly leftSequence: number | null;
};

/** The tasks of these that the viewer may know of, by the name that they know; one query, and another where some are left. */
export async function loadTaskNames(viewer: Viewer, ids: readonly string[]): Promise<Map<string, TaskName>> {
  const whole = await db().task.findMany({ where: { AND: [visibleTo(viewer), { id: { in: [...ids] } }] }, select: { id: true, number: true, title: true } });
  const names = new Map(whole.map((task) => [task.id, { ...task, leftSequence: null } as TaskName]));
  const others = ids.filter((id) => !names.has(id));
  if (others.length === 0) return names;
  const left = { where: { unitId: { in: scopeOf(viewer) }, leftAt: { not: null } }, select: { leftSequence: true, leftTitle: true }, orderBy: { leftSequence: "desc" }, take: 1 } as const;
  const attempts = await db().task.findMany({
    relationLoadStrategy: "join",
    where: { AND: [attemptsOf(viewer), { id: { in: others } }] },
    select: { id: true, number: true, units: left },
  });
  for (const { id, number, units: [last] } of attempts) names.set(id, { id, number, title: last!.leftTitle!, leftSequence: last!.leftSequence });
  return names;
}
