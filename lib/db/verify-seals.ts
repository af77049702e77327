import type { EventRow } from "@/lib/db/events-in-order";
import { sealDigest } from "@/lib/db/seal-digest";
import type { Tx } from "@/lib/db/transaction";
import type { BrokenLink } from "@/lib/domain/event/chain";
import type { Particulars } from "@/lib/domain/event/kinds";

/** What a seal that is whole itself shows to be broken, and its digest, from which the next one runs on. */
export async function sealFaults(tx: Tx, seal: EventRow, before: string): Promise<{ readonly broken: readonly BrokenLink[]; readonly digest: string }> {
  const { heads, digest } = seal.body as Particulars<"system.sealed">;
  const { streamType, streamId, sequence, kind } = seal;
  const own: BrokenLink[] = digest === sealDigest(before, heads) ? [] : [{ streamType, streamId, sequence, kind, fault: "seal-digest" }];
  const others = await tx.$queryRaw<Omit<BrokenLink, "fault">[]>`
    SELECT s."streamType", s."streamId", s."sequence", e."kind"
    FROM jsonb_to_recordset(${JSON.stringify(heads)}::jsonb) AS s("streamType" text, "streamId" text, "sequence" int, "hash" text)
    LEFT JOIN "Event" e ON e."streamType" = s."streamType"::"StreamType" AND e."streamId" = s."streamId" AND e."sequence" = s."sequence"
    WHERE e."hash" IS DISTINCT FROM s."hash"`;
  return { broken: [...own, ...others.map((link) => ({ ...link, fault: "sealed-otherwise" as const }))], digest };
}

/** Streams of which nothing is left but the head. */
export async function headsWithoutEvents(tx: Tx): Promise<BrokenLink[]> {
  const heads = await tx.$queryRaw<{ streamType: string; streamId: string; sequence: number }[]>`
    SELECT h."streamType"::text AS "streamType", h."streamId", h."sequence" FROM "StreamHead" h
    WHERE NOT EXISTS (SELECT 1 FROM "Event" e WHERE e."streamType" = h."streamType" AND e."streamId" = h."streamId")
    ORDER BY 1, 2 LIMIT 1000`;
  return heads.map((head) => ({ ...head, kind: null, fault: "events-missing" }));
}
