import type { Sealed } from "@/lib/db/record-event";
import type { Tx } from "@/lib/db/transaction";
import type { ChainEnd } from "@/lib/domain/event/chain";

/** An event with its particulars and the head of its stream, where these are there. */
export type EventRow = Sealed & {
  readonly hash: string;
  readonly salt: string | null;
  readonly body: unknown;
  readonly headSequence: number | null;
  readonly headHash: string | null;
};

type Place = Pick<Sealed, "streamType" | "streamId" | "sequence">;

const BEFORE_ALL: Place = { streamType: "task", streamId: "", sequence: -1 };

/** Every event, stream by stream and each in its order, a batch at a time: a million of them fit in memory. */
export async function* eventsInOrder(tx: Tx, size: number): AsyncGenerator<readonly EventRow[]> {
  for (let after = BEFORE_ALL; ; ) {
    const rows = await batchAfter(tx, after, size);
    if (rows.length > 0) yield rows;
    if (rows.length < size) return;
    after = rows.at(-1)!;
  }
}

function batchAfter(tx: Tx, { streamType, streamId, sequence }: Place, size: number): Promise<EventRow[]> {
  return tx.$queryRaw<EventRow[]>`
    SELECT e."streamType"::text AS "streamType", e."streamId", e."sequence", e."kind", e."at", e."actorId", e."state", e."particularsDigest", e."previousHash", e."hash",
      p."salt", p."body", h."sequence" AS "headSequence", h."hash" AS "headHash"
    FROM "Event" e
    LEFT JOIN "EventParticulars" p ON p."eventId" = e."id"
    LEFT JOIN "StreamHead" h ON h."streamType" = e."streamType" AND h."streamId" = e."streamId"
    WHERE (e."streamType", e."streamId", e."sequence") > (${streamType}::"StreamType", ${streamId}, ${sequence})
    ORDER BY e."streamType", e."streamId", e."sequence"
    LIMIT ${size}`;
}

export function headOf({ headSequence, headHash }: EventRow): ChainEnd | null {
  return headSequence === null || headHash === null ? null : { sequence: headSequence, hash: headHash };
}
