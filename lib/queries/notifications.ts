import { db } from "@/lib/db/client";
import { knownTo } from "@/lib/db/visibility";
import { describeEvent, type Description } from "@/lib/domain/event/describe";
import type { EventOf } from "@/lib/domain/event/kinds";
import { canSeeEvent } from "@/lib/domain/event/sight";
import type { Viewer } from "@/lib/domain/people/viewer";

export const NOTIFICATIONS_PER_PAGE = 50;

export type NotificationRow = {
  readonly id: string;
  readonly at: Date;
  readonly read: boolean;
  /** Null where the viewer may no longer read it: an instruction to a unit that one has left, words since purged. */
  readonly description: Description | null;
  /** The task it is about; null where there is none (any more), or the viewer no longer sees it. */
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
      select: { id: true, createdAt: true, readAt: true, taskId: true, event: { select: { kind: true, particulars: { select: { body: true } } } } },
    }),
  ]);
  const taskIds = rows.flatMap(({ taskId }) => taskId ?? []);
  const tasks = await db().task.findMany({ where: { AND: [knownTo(viewer), { id: { in: taskIds } }] }, select: { id: true, number: true, title: true } });
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return {
    total,
    unread,
    rows: rows.map(({ id, createdAt, readAt, taskId, event: { kind, particulars } }) => {
      const event = particulars && ({ kind, particulars: particulars.body } as EventOf);
      return {
        id,
        at: createdAt,
        read: readAt !== null,
        description: event && canSeeEvent(viewer, event) ? describeEvent(event) : null,
        task: (taskId !== null && byId.get(taskId)) || null,
      };
    }),
  };
}
