import { db } from "@/lib/db/client";
import { describeEvent, type Description } from "@/lib/domain/event/describe";
import type { EventOf } from "@/lib/domain/event/kinds";
import { canSeeEvent, isOfAttempt } from "@/lib/domain/event/sight";
import type { Viewer } from "@/lib/domain/people/viewer";
import { loadTaskNames } from "@/lib/queries/task-names";

export const NOTIFICATIONS_PER_PAGE = 50;

export type NotificationRow = {
  readonly id: string;
  readonly at: Date;
  readonly read: boolean;
  /** Null where the viewer may no longer read it: an instruction to a unit that one has left, what was done to a task since their unit left it, words since purged. */
  readonly description: Description | null;
  /** The task it is about, by the title that the viewer knows; null where there is none (any more), or the viewer no longer sees it. */
  readonly task: { readonly id: string; readonly number: string; readonly title: string } | null;
};

export type NotificationsPage = { readonly rows: readonly NotificationRow[]; readonly total: number; readonly unread: number };

/**
 * The viewer's own notifications, newest first. Who is told of an event is decided when it is recorded; whether they
 * may still read it, and open its task, is asked again now.
 *
 * @param page from 1
 */
export async function loadNotifications(viewer: Viewer, page: number): Promise<NotificationsPage> {
  const mine = { personId: viewer.personId };
  const [total, unread, rows] = await Promise.all([
    db().notification.count({ where: mine }),
    db().notification.count({ where: { ...mine, readAt: null } }),
    db().notification.findMany({
      where: mine,
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      skip: (page - 1) * NOTIFICATIONS_PER_PAGE,
      take: NOTIFICATIONS_PER_PAGE,
      relationLoadStrategy: "join",
      select: { id: true, createdAt: true, readAt: true, taskId: true, event: { select: { kind: true, sequence: true, particulars: { select: { body: true } } } } },
    }),
  ]);
  const names = await loadTaskNames(viewer, [...new Set(rows.flatMap(({ taskId }) => taskId ?? []))]);
  return {
    total,
    unread,
    rows: rows.map(({ id, createdAt, readAt, taskId, event: { kind, sequence, particulars } }) => {
      const event = particulars && ({ kind, particulars: particulars.body } as EventOf);
      const name = taskId === null ? undefined : names.get(taskId);
      const isKnown = event !== null && canSeeEvent(viewer, event) && (name?.leftSequence == null || isOfAttempt(viewer, event, sequence, name.leftSequence));
      return {
        id,
        at: createdAt,
        read: readAt !== null,
        description: isKnown ? describeEvent(event) : null,
        task: name ? { id: name.id, number: name.number, title: name.title } : null,
      };
    }),
  };
}
