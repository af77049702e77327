/** What may be wrong with a link of a chain of events; worded by `audit.faults`. */
export const CHAIN_FAULTS = [
  "gap",
  "previous-hash",
  "hash",
  "particulars-missing",
  "particulars",
  "head-missing",
  "head",
  "events-missing",
  "sealed-otherwise",
  "seal-digest",
] as const;
export type ChainFault = (typeof CHAIN_FAULTS)[number];

/** The first link of a stream that does not hold. */
export type BrokenLink = {
  readonly streamType: string;
  readonly streamId: string;
  readonly sequence: number;
  /** Null where the event itself is gone. */
  readonly kind: string | null;
  readonly fault: ChainFault;
};

/** The last link of a stream: its first event continues `START`. */
export type ChainEnd = { readonly sequence: number; readonly hash: string };

export const START: ChainEnd = { sequence: 0, hash: "" };

/** An event as stored, beside what it ought to be. */
export type Link = {
  readonly stored: ChainEnd & { readonly previousHash: string; readonly particularsDigest: string };
  /** The hash of what is stored. */
  readonly hash: string;
  /** The digest of the particulars that are stored; null where there are none. */
  readonly particularsDigest: string | null;
};

/**
 * The first fault of an event that follows another, or null. Particulars that are gone are a fault: nothing destroys
 * them yet. A purge will have to leave a mark to be asked for here, and nowhere else.
 */
export function faultOfLink({ stored, hash, particularsDigest }: Link, before: ChainEnd): ChainFault | null {
  if (stored.sequence !== before.sequence + 1) return "gap";
  if (stored.previousHash !== before.hash) return "previous-hash";
  if (stored.hash !== hash) return "hash";
  if (particularsDigest === null) return "particulars-missing";
  return stored.particularsDigest === particularsDigest ? null : "particulars";
}

/** Whether a stream's head names its last event. */
export function faultOfHead(head: ChainEnd | null, last: ChainEnd): ChainFault | null {
  if (head === null) return "head-missing";
  return head.sequence === last.sequence && head.hash === last.hash ? null : "head";
}
