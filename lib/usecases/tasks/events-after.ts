import type { StoredEvent } from "@/lib/db/record-event";
import type { Tx } from "@/lib/db/transaction";
import type { TaskState } from "@/lib/domain/event/task-state";

export type TaskStoredEvent = StoredEvent & { readonly state: TaskState };

/**
 * What the loser is told: the verbs that decided since the version the form showed, oldest first. Of the events of
 * one version the first raised it; the others were appended, and not all of them are for everyone.
 */
export async function eventsAfter(tx: Tx, taskId: string, version: number): Promise<TaskStoredEvent[]> {
  const later = { streamType: "task", streamId: taskId, state: { path: ["version"], gt: version } } as const;
  const events = asTaskEvents(await tx.event.findMany({ where: later, orderBy: { sequence: "asc" }, take: 100 }));
  return events.filter((event, index) => index === 0 || event.state.version !== events[index - 1]!.state.version).slice(-20);
}

/** Each of a task's events carries the state after it. */
function asTaskEvents(events: readonly StoredEvent[]): TaskStoredEvent[] {
  return events as unknown as TaskStoredEvent[];
}
