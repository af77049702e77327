import { db } from "@/lib/db/client";
import { eventsInOrder, headOf, type EventRow } from "@/lib/db/events-in-order";
import { digestOf, hashOf } from "@/lib/db/record-event";
import type { Tx } from "@/lib/db/transaction";
import { headsWithoutEvents, sealFaults } from "@/lib/db/verify-seals";
import { faultOfHead, faultOfLink, START, type BrokenLink, type ChainEnd, type ChainFault } from "@/lib/domain/event/chain";

export type Verification = { readonly streams: number; readonly events: number; readonly seals: number; readonly broken: readonly BrokenLink[] };

const BATCH = 2_000;
const HOURS = 3_600_000;

/**
 * Walks every stream from its first event to its head, computes each hash and digest anew, and holds the heads against
 * the daily seals. Of a stream that is broken it names the first link that does not hold. It sees the database as it
 * was at one moment, whoever writes meanwhile.
 */
export async function verifyChains(batch = BATCH): Promise<Verification> {
  return db().$transaction((tx) => verify(tx, batch), { isolationLevel: "RepeatableRead", timeout: 12 * HOURS, maxWait: 15_000 });
}

async function verify(tx: Tx, batch: number): Promise<Verification> {
  const counts = { streams: 0, events: 0, seals: 0 };
  const broken = new Map<string, BrokenLink>();
  const report = (link: BrokenLink) => {
    if (!broken.has(nameOf(link))) broken.set(nameOf(link), link);
  };
  let last: EventRow | null = null;
  let digest = "";

  const endStream = (row: EventRow) => {
    const fault = faultOfEnd(row);
    if (fault) report({ ...placeOf(row), fault });
  };
  for await (const rows of eventsInOrder(tx, batch)) {
    for (const row of rows) {
      const isFirst: boolean = last === null || nameOf(last) !== nameOf(row);
      if (isFirst && last !== null) endStream(last);
      const fault = faultOfEvent(row, isFirst || last === null ? START : last);
      if (fault) report({ ...placeOf(row), fault });
      counts.events += 1;
      counts.streams += isFirst ? 1 : 0;
      last = row;
      if (row.kind !== "system.sealed" || broken.has(nameOf(row))) continue;
      const seal = await sealFaults(tx, row, digest);
      seal.broken.forEach(report);
      digest = seal.digest;
      counts.seals += 1;
    }
  }
  if (last !== null) endStream(last);
  (await headsWithoutEvents(tx)).forEach(report);
  return { ...counts, broken: [...broken.values()] };
}

/** What is wrong with an event that follows another, or with the first, which follows `START`. */
export function faultOfEvent(row: EventRow, before: ChainEnd): ChainFault | null {
  const particularsDigest = row.salt === null ? null : digestOf(row.salt, row.body);
  return faultOfLink({ stored: row, hash: hashOf(row), particularsDigest }, before);
}

/** What is wrong with the head of the stream that this event ends. */
export function faultOfEnd(row: EventRow): ChainFault | null {
  return faultOfHead(headOf(row), row);
}

function placeOf({ streamType, streamId, sequence, kind }: EventRow) {
  return { streamType, streamId, sequence, kind };
}

function nameOf({ streamType, streamId }: { streamType: string; streamId: string }): string {
  return `${streamType} ${streamId}`;
}
