import { createHash, randomBytes } from "node:crypto";
import canonicalize from "canonicalize";

/** SHA-256 as 64 hexadecimal digits. */
export function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** JSON in the canonical form of RFC 8785: equal values give equal text, whatever the order of keys. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError("not representable as JSON");
  return text;
}

export function randomSalt(): string {
  return randomBytes(16).toString("hex");
}
