import { holdLock } from "@/lib/db/advisory-lock";
import { recordEvent } from "@/lib/db/record-event";
import { sealDigest } from "@/lib/db/seal-digest";
import { transaction, type Tx } from "@/lib/db/transaction";
import { dayAt } from "@/lib/domain/calendar/day";
import type { Particulars } from "@/lib/domain/event/kinds";
import type { SealedHead } from "@/lib/domain/event/kinds-of-others";

/** Heads in one event; what is more goes into further ones of the same seal. */
const AT_MOST = 1_000;

export type Seal = { readonly streams: number; /** Stands for every head ever sealed: worth keeping outside of the database. */ readonly digest: string };

/**
 * The daily seal: the heads that moved since the last one are written into the system's own stream. Whoever rewrites
 * a stream that is sealed, hashes and head and all, has to rewrite every seal since. Once a day; null where it is done.
 */
export async function sealStreams(now: Date): Promise<Seal | null> {
  return transaction(
    async (tx) => {
      await holdLock(tx, "seal");
      const last = await tx.event.findFirst({ where: { streamType: "system", kind: "system.sealed" }, orderBy: { sequence: "desc" }, include: { particulars: true } });
      if (last && dayAt(last.at) >= dayAt(now)) return null;
      const moved = await movedHeads(tx);
      let digest = last ? (last.particulars!.body as Particulars<"system.sealed">).digest : "";
      for (let start = 0; start === 0 || start < moved.length; start += AT_MOST) {
        const heads = moved.slice(start, start + AT_MOST);
        digest = sealDigest(digest, heads);
        const particulars = { by: null, streams: heads.length, digest, heads };
        await recordEvent(tx, { kind: "system.sealed", streamId: "system", actorId: null, at: now, particulars });
      }
      return { streams: moved.length, digest };
    },
    { timeoutMs: 300_000 },
  );
}

/** All heads but the system's own, whose chain the seals stand in, that went further than any seal says. */
function movedHeads(tx: Tx): Promise<SealedHead[]> {
  return tx.$queryRaw<SealedHead[]>`
    WITH sealed AS (
      SELECT head->>'streamType' AS "streamType", head->>'streamId' AS "streamId", max((head->>'sequence')::int) AS "sequence"
      FROM "Event" e JOIN "EventParticulars" p ON p."eventId" = e."id", jsonb_array_elements(p."body"->'heads') AS head
      WHERE e."streamType" = 'system' AND e."kind" = 'system.sealed'
      GROUP BY 1, 2
    )
    SELECT h."streamType"::text AS "streamType", h."streamId", h."sequence", h."hash"
    FROM "StreamHead" h LEFT JOIN sealed ON sealed."streamType" = h."streamType"::text AND sealed."streamId" = h."streamId"
    WHERE h."streamType" <> 'system' AND (sealed."sequence" IS NULL OR h."sequence" > sealed."sequence")
    ORDER BY h."streamType", h."streamId"`;
}
