import { Invalid } from "@/lib/domain/errors";
import type { ReadOptions } from "@/lib/readers/extracted";
import { readInWorker, readTextInWorker, type Waiting } from "@/lib/readers/in-worker";
import { readText, type ReadResult } from "@/lib/readers/read-text";

/** A longer text is not read in passing, on the thread that answers everybody. */
const SHORT_TEXT = 4_000;
/** No format's passwords are longer. */
const LONGEST_PASSWORD = 127;

/** How a source is read: with the password that opens it, which goes nowhere else; who is told; what breaks it off. */
export type Reads = Pick<ReadOptions, "password"> & Waiting;

/**
 * The bytes of a report as a file of that name, or without one as a text that was pasted, to their reading.
 *
 * @throws Invalid as the readers do, `too-many`, `no-structure`, `secrecy-mark`; the signal's reason where it is broken off
 */
export async function readSource(bytes: Uint8Array, fileName: string | null, reads: Reads = {}): Promise<ReadResult> {
  const field = fileName === null ? "text" : "file";
  if ((reads.password?.length ?? 0) > LONGEST_PASSWORD) throw new Invalid("password", { wrong: "yes" }, field);
  const result = fileName === null ? await readPasted(asText(bytes), reads) : await readInWorker(bytes, fileName, { ...reads, isBounded: true });
  if (result.secrecyMark !== null) throw new Invalid("secrecy-mark", { mark: result.secrecyMark }, field);
  if (result.reading.clauses.length === 0) throw new Invalid("no-structure", {}, field);
  return result;
}

async function readPasted(text: string, reads: Reads): Promise<ReadResult> {
  return text.length > SHORT_TEXT ? readTextInWorker(text, reads) : readText(text, reads);
}

function asText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Invalid("not-text", {}, "text");
  }
}
