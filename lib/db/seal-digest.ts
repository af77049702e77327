import { canonicalJson, sha256 } from "@/lib/crypto/digest";
import type { SealedHead } from "@/lib/domain/event/kinds-of-others";

/** Runs on from the last seal's, so that the latest stands for every head ever sealed; the first runs on from nothing. */
export function sealDigest(before: string, heads: readonly SealedHead[]): string {
  return sha256(before + canonicalJson(heads));
}
