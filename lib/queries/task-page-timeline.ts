import { dayAt, type Day } from "@/lib/domain/calendar/day";
import { describeEvent, type Description } from "@/lib/domain/event/describe";
import { canSeeEvent } from "@/lib/domain/event/sight";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { Reads, TaskEvent, TaskStream } from "@/lib/queries/task-page-events";
import { overdueStarts } from "@/lib/queries/task-page-overdue";

export type TimelineItem =
  | { readonly kind: "event"; readonly id: string; readonly at: Date; readonly description: Description; readonly reads: Reads }
  | { readonly kind: "overdue"; readonly id: string; readonly day: Day };

export type TimelineShown = { readonly items: readonly TimelineItem[]; /** See `TaskStream`. */ readonly brokenAt: number | null };

/** Newest first: what happened, as far as the viewer may see it, and the days on which the task became overdue. */
export function timelineOf(viewer: Viewer, { events, brokenAt }: TaskStream, today: Day): TimelineShown {
  const starts = overdueStarts(events.map(({ at, state }) => ({ on: dayAt(at), state })), today);
  const items = events.flatMap((event, index): TimelineItem[] => {
    const overdue = starts.filter(({ stretch }) => stretch === index).map(({ day }): TimelineItem => ({ kind: "overdue", id: `overdue-${day}`, day }));
    return [...(canSeeEvent(viewer, event) ? [asItem(event)] : []), ...overdue];
  });
  return { items: items.reverse(), brokenAt };
}

function asItem(event: TaskEvent): TimelineItem {
  return { kind: "event", id: event.id, at: event.at, description: describeEvent(event), reads: event.reads };
}

/** The names of all who acted on the task, as they were then. */
export function namesOf({ events }: TaskStream): ReadonlyMap<string, string> {
  return new Map(events.flatMap(({ particulars: { by } }) => (by ? [[by.personId, by.name] as const] : [])));
}
