import { canonicalJson, randomSalt, sha256 } from "@/lib/crypto/digest";
import { Prisma, type Event } from "@/lib/db/generated/client";
import { asJson } from "@/lib/db/json";
import { notify } from "@/lib/db/notify";
import type { Tx } from "@/lib/db/transaction";
import { streamOf, type EventKind, type NewEvent } from "@/lib/domain/event/kinds";

/** An event's row: what its hash covers, and the hash. */
export type StoredEvent = Event;

/**
 * Writes one event at the end of its stream, with the notifications that follow from it, in the caller's transaction.
 * Updating the stream's head takes the lock under which the sequence and the previous hash hold.
 * A verb that touches several streams records the report's event first, then the tasks' in the order of their ids.
 */
export async function recordEvent<K extends EventKind>(tx: Tx, event: NewEvent<K>): Promise<StoredEvent> {
  const streamType = streamOf(event.kind);
  const [head] = await tx.$queryRaw<{ sequence: number; hash: string }[]>`
    INSERT INTO "StreamHead" ("streamType", "streamId", "sequence", "hash")
    VALUES (${streamType}::"StreamType", ${event.streamId}, 1, '')
    ON CONFLICT ("streamType", "streamId") DO UPDATE SET "sequence" = "StreamHead"."sequence" + 1
    RETURNING "sequence", "hash"`;
  const { sequence, hash: previousHash } = head!;
  const salt = randomSalt();
  const sealed = {
    streamType,
    streamId: event.streamId,
    sequence,
    kind: event.kind,
    at: event.at,
    actorId: event.actorId,
    state: event.state ?? null,
    particularsDigest: digestOf(salt, event.particulars),
    previousHash,
  };
  const hash = hashOf(sealed);
  const stored = await tx.event.create({
    data: {
      ...sealed,
      state: sealed.state === null ? Prisma.DbNull : asJson(sealed.state),
      hash,
      particulars: { create: { salt, body: asJson(event.particulars) } },
    },
  });
  await tx.streamHead.update({ where: { streamType_streamId: { streamType, streamId: event.streamId } }, data: { hash } });
  await notify(tx, stored.id, event);
  return stored;
}

/** What an event's hash covers. Time in milliseconds. */
export type Sealed = Pick<Event, "streamType" | "streamId" | "sequence" | "kind" | "at" | "actorId" | "particularsDigest" | "previousHash"> & { readonly state: unknown };

/** SHA-256 of the previous hash and the event's RFC 8785 JSON. */
export function hashOf({ previousHash, at, streamType, streamId, sequence, kind, actorId, state, particularsDigest }: Sealed): string {
  return sha256(previousHash + canonicalJson({ streamType, streamId, sequence, kind, at: at.toISOString(), actorId, state, particularsDigest }));
}

/** Salted, so that particulars kept apart can be purged without a word of them being guessed from the chain. */
export function digestOf(salt: string, particulars: unknown): string {
  return sha256(salt + canonicalJson(particulars));
}
