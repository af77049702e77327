import { db } from "@/lib/db/client";
import type { EventKind, Particulars } from "@/lib/domain/event/kinds";
import type { TaskState } from "@/lib/domain/event/task-state";

/** The last event of a stream, with its particulars and, for a task, the state after it. */
export async function lastEvent<K extends EventKind>(streamId: string, kind: K): Promise<{ id: string; particulars: Particulars<K>; state: TaskState }> {
  const event = await db().event.findFirstOrThrow({ where: { streamId }, orderBy: { sequence: "desc" }, include: { particulars: true } });
  if (event.kind !== kind) throw new Error(`the last event is ${event.kind}, not ${kind}`);
  return { id: event.id, particulars: event.particulars!.body as Particulars<K>, state: event.state as unknown as TaskState };
}

/** The kinds of a stream's events, in order. */
export async function kindsOf(streamId: string): Promise<string[]> {
  const events = await db().event.findMany({ where: { streamId }, orderBy: { sequence: "asc" }, select: { kind: true } });
  return events.map(({ kind }) => kind);
}

/** Who was told of an event: the keys of the scene's people, sorted. */
export async function toldOf(eventId: string): Promise<string[]> {
  const rows = await db().notification.findMany({ where: { eventId }, include: { person: { select: { name: true } } } });
  return rows.map(({ person }) => person.name).sort();
}
