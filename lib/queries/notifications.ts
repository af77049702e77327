import { db } from "@/lib/db/client";
import { describeEvent, type Description } from "@/lib/domain/event/describe";
import type { EventOf } from "@/lib/domain/event/kinds";
import type { Viewer } from "@/lib/domain/people/viewer";

export const NOTIFICATIONS_PER_PAGE = 50;

export type NotificationRow = {
  readonly id: string;
  readonly at: Date;
  readonly read: boolean;
  readonly description: Description;
  /** The task it is about; null where there is none (any more). */
  readonly task: { readonly id: string; readonly number: string; readonly title: string } | null;
};

export type NotificationsPage = { readonly rows: readonly NotificationRow[]; readonly total: number; readonly unread: number };

/**
 * The viewer's own notifications, newest first. Who is told of an event is decided when it is recorded, so that
 * what one could not see then (an instruction to others) never comes here.
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
  const tasks = await db().task.findMany({ where: { id: { in: taskIds } }, select: { id: true, number: true, title: true } });
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return {
    total,
    unread,
    rows: rows.map(({ id, createdAt, readAt, taskId, event }) => ({
      id,
      at: createdAt,
      read: readAt !== null,
      description: describeEvent({ kind: event.kind, particulars: event.particulars!.body } as EventOf),
      task: (taskId !== null && byId.get(taskId)) || null,
    })),
  };
}
