import { db } from "@/lib/db/client";
import { digestOf, hashOf } from "@/lib/db/record-event";
import { dayAt, type Day } from "@/lib/domain/calendar/day";
import type { EventOf } from "@/lib/domain/event/kinds";
import type { TaskState } from "@/lib/domain/event/task-state";

/** Who of those told of an urging has read it, and on which days the first and the last did. */
export type Reads = { readonly told: number; readonly read: number; readonly firstOn: Day | null; readonly lastOn: Day | null };

type Row = {
  readonly id: string;
  readonly sequence: number;
  readonly kind: string;
  readonly at: Date;
  readonly actorId: string | null;
  readonly state: TaskState;
  readonly particularsDigest: string;
  readonly previousHash: string;
  readonly hash: string;
  /** Null once the particulars were purged. */
  readonly salt: string | null;
  readonly body: unknown;
  readonly headSequence: number;
  readonly headHash: string;
  readonly told: number;
  readonly read: number;
  readonly firstRead: Date | null;
  readonly lastRead: Date | null;
};

export type TaskEvent = EventOf & { readonly id: string; readonly at: Date; readonly actorId: string | null; readonly state: TaskState; readonly reads: Reads };

/** `brokenAt`: the sequence of the first event that does not fit; null where the whole stream does. */
export type TaskStream = { readonly events: readonly TaskEvent[]; readonly brokenAt: number | null };

/** All events of a task, oldest first, with the head of their stream and the read marks of urging: one query. */
export async function loadTaskStream(taskId: string): Promise<TaskStream> {
  const rows = await db().$queryRaw<Row[]>`
    SELECT event."id", event."sequence", event."kind", event."at", event."actorId", event."state",
      event."particularsDigest", event."previousHash", event."hash", kept."salt", kept."body",
      head."sequence" AS "headSequence", head."hash" AS "headHash", marks.*
    FROM "Event" AS event
    JOIN "StreamHead" AS head USING ("streamType", "streamId")
    LEFT JOIN "EventParticulars" AS kept ON kept."eventId" = event."id"
    CROSS JOIN LATERAL (
      SELECT count(*)::int AS "told", count(notification."readAt")::int AS "read",
        min(notification."readAt") AS "firstRead", max(notification."readAt") AS "lastRead"
      FROM "Notification" AS notification WHERE event."kind" = 'task.urged' AND notification."eventId" = event."id"
    ) AS marks
    WHERE event."streamType" = 'task' AND event."streamId" = ${taskId}
    ORDER BY event."sequence"`;
  const events = rows.flatMap((row) => {
    const { id, kind, at, actorId, state, body } = row;
    return body === null ? [] : [{ kind, particulars: body, id, at, actorId, state, reads: readsOf(row) } as TaskEvent];
  });
  return { events, brokenAt: brokenAt(taskId, rows) };
}

function readsOf({ told, read, firstRead, lastRead }: Row): Reads {
  return { told, read, firstOn: firstRead && dayAt(firstRead), lastOn: lastRead && dayAt(lastRead) };
}

/** Each event follows the one before, says what its hash says, and the head is the last. */
function brokenAt(taskId: string, rows: readonly Row[]): number | null {
  for (const [index, row] of rows.entries()) {
    const { sequence, kind, at, actorId, state, particularsDigest, previousHash, hash, salt, body } = row;
    const follows = sequence === index + 1 && previousHash === (rows[index - 1]?.hash ?? "");
    const sealed = hashOf({ streamType: "task", streamId: taskId, sequence, kind, at, actorId, state, particularsDigest, previousHash });
    if (!follows || sealed !== hash || (salt !== null && digestOf(salt, body) !== particularsDigest)) return index + 1;
  }
  const last = rows.at(-1);
  return last && (last.headSequence !== last.sequence || last.headHash !== last.hash) ? last.sequence : null;
}
