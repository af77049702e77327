import type { LoadedTask } from "@/lib/db/task-facts";
import type { Named } from "@/lib/domain/event/named";

/** A unit of the task as an event names it. */
export function namedUnit({ unitNames }: LoadedTask, unitId: string): Named {
  return { id: unitId, name: unitNames[unitId] ?? "" };
}

/** The unit that leads; once issued, a task has one. */
export function namedLead(task: LoadedTask): Named {
  return namedUnit(task, task.facts.leadUnitId ?? "");
}
