import { db } from "@/lib/db/client";
import type { EventRow } from "@/lib/db/events-in-order";
import { faultOfEnd, faultOfEvent } from "@/lib/db/verify-chain";
import { dayAt, type Day } from "@/lib/domain/calendar/day";
import { START } from "@/lib/domain/event/chain";
import type { EventOf } from "@/lib/domain/event/kinds";
import type { TaskState } from "@/lib/domain/event/task-state";

/** Who of those told of an urging has read it, and on which days the first and the last did. */
export type Reads = { readonly told: number; readonly read: number; readonly firstOn: Day | null; readonly lastOn: Day | null };

type Row = EventRow & {
  readonly id: string;
  readonly state: TaskState;
  readonly told: number;
  readonly read: number;
  readonly firstRead: Date | null;
  readonly lastRead: Date | null;
};

export type TaskEvent = EventOf & { readonly id: string; readonly sequence: number; readonly at: Date; readonly actorId: string | null; readonly state: TaskState; readonly reads: Reads };

/** `brokenAt`: the sequence of the first event that does not fit, 1 where there is none at all; null where the whole stream does. */
export type TaskStream = { readonly events: readonly TaskEvent[]; readonly brokenAt: number | null };

/** All events of a task, oldest first, with the head of their stream and the read marks of urging: one query. */
export async function loadTaskStream(taskId: string): Promise<TaskStream> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT event."id", event."streamType"::text AS "streamType", event."streamId", event."sequence", event."kind", event."at", event."actorId", event."state",
      event."particularsDigest", event."previousHash", event."hash", kept."salt", kept."body",
      head."sequence" AS "headSequence", head."hash" AS "headHash", marks.*
    FROM "Event" AS event
    LEFT JOIN "StreamHead" AS head USING ("streamType", "streamId")
    LEFT JOIN "EventParticulars" AS kept ON kept."eventId" = event."id"
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "told", count(notification."readAt")::int AS "read",
        min(notification."readAt") AS "firstRead", max(notification."readAt") AS "lastRead"
      FROM "Notification" AS notification WHERE event."kind" = 'task.urged' AND notification."eventId" = event."id"
    ) AS marks
    WHERE event."streamType" = 'task' AND event."streamId" = ${taskId}
    ORDER BY event."sequence"`;
  const events = rows.flatMap((row) => {
    const { id, sequence, kind, at, actorId, state, body } = row;
    return body === null ? [] : [{ kind, particulars: body, id, sequence, at, actorId, state, reads: readsOf(row) } as TaskEvent];
  });
  return { events, brokenAt: brokenAt(rows) };
}

function readsOf({ told, read, firstRead, lastRead }: Row): Reads {
  return { told, read, firstOn: firstRead && dayAt(firstRead), lastOn: lastRead && dayAt(lastRead) };
}

/** By the rule of `verifyChains`. A task is drafted with an event, so that one without any has lost them. */
function brokenAt(rows: readonly Row[]): number | null {
  const last = rows.at(-1);
  if (!last) return 1;
  const broken = rows.find((row, index) => faultOfEvent(row, rows[index - 1] ?? START) !== null);
  if (broken) return broken.sequence;
  return faultOfEnd(last) === null ? null : last.sequence;
}
