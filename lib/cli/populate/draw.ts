import { randomBytes } from "node:crypto";

/** Numbers that look drawn and are the same each time for the same start. */
export type Draw = {
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  readonly among: <T>(values: readonly T[]) => T;
};

export function drawFrom(start: number): Draw {
  let state = start * 2_654_435_761 + 1;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return { between, among: (values) => values[between(0, values.length - 1)]! };
}

/** An id as the client makes them, UUID version 7 of the instant: rows made one after the other lie beside each other. */
export function idAt(instant: Date): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(instant.getTime(), 0, 6);
  bytes[6] = (bytes[6]! & 0x0f) | 0x70;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString("hex");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
