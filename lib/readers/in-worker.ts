import path from "node:path";
import { Invalid } from "@/lib/domain/errors";
import type { Answer, Asked } from "@/lib/readers/answer";
import type { ReadOptions, ReadStep } from "@/lib/readers/extracted";
import { formatOf } from "@/lib/readers/format";
import type { ReadResult } from "@/lib/readers/read-text";
import { NoAnswer, runThread, TooMuch } from "@/lib/readers/run-thread";

const LIMITS = { seconds: 8, heapMegabytes: 300, megabytes: 350 };

/** The thread's program, from the folder that the product always runs in: a bundler must not take it for a part of the bundle. */
const PROGRAM = path.join(process.cwd(), "lib", "readers", "worker.mjs");

/** One after the other, so that several large files at once take no more than one. */
let last: Promise<unknown> = Promise.resolve();
let under = 0;

/** Who waits for a reading: is told its steps, and may break it off. */
export type Waiting = Pick<ReadOptions, "onStep"> & { readonly signal?: AbortSignal | undefined };

/**
 * Reads a document in a thread that can be ended: whatever is in the file, the process stays alive and answering.
 * @throws Invalid as `readDocument`, and `expands` or `too-large` for what takes too much time or memory,
 * `damaged` for what leaves its reader waiting for good; where it is bounded, `too-many` {what, limit}; the signal's
 * reason where it is broken off
 */
export function readInWorker(bytes: Uint8Array, fileName: string, { isBounded = false, password, ...waiting }: Pick<ReadOptions, "password"> & Waiting & { readonly isBounded?: boolean } = {}): Promise<ReadResult> {
  const options = password === undefined ? {} : { password };
  // A copy, which can be handed over: what small buffers share cannot.
  const asked = { kind: "file", bytes: new Uint8Array(bytes), fileName, options, isBounded } as const;
  return inTurn(asked, waiting, ({ limit, of }) => (isPlain(bytes, fileName) ? new Invalid("too-large", { limit, unit: of }, "file") : new Invalid("expands", {}, "file")));
}

/**
 * Reads a pasted text likewise.
 * @throws Invalid as `readText`, `too-many` {what, limit}, and `too-large` for what takes too much time or memory; the
 * signal's reason
 */
export function readTextInWorker(text: string, waiting: Waiting = {}): Promise<ReadResult> {
  return inTurn({ kind: "text", text }, waiting, ({ limit, of }) => new Invalid("too-large", { limit, unit: of }, "text"));
}

function inTurn(asked: Asked, waiting: Waiting, refusalFor: (tooMuch: TooMuch) => Invalid): Promise<ReadResult> {
  if (under++ > 0) waiting.onStep?.({ step: "waiting" });
  const turn = last.then(() => read(asked, waiting, refusalFor)).finally(() => under--);
  last = turn.catch(() => undefined);
  return turn;
}

async function read(asked: Asked, { onStep, signal }: Waiting, refusalFor: (tooMuch: TooMuch) => Invalid): Promise<ReadResult> {
  const transfer = asked.kind === "file" ? [asked.bytes.buffer as ArrayBuffer] : [];
  const watch = { onTold: (told: unknown) => onStep?.(told as ReadStep), signal };
  const answer = (await runThread(PROGRAM, asked, transfer, LIMITS, watch).catch((error: unknown) => {
    throw error instanceof TooMuch ? refusalFor(error) : error instanceof NoAnswer && asked.kind === "file" ? new Invalid("damaged", {}, "file") : error;
  })) as Answer;
  if ("read" in answer) return answer.read;
  if ("refused" in answer) throw new Invalid(answer.refused.code, answer.refused.values, answer.refused.field);
  throw new Error(answer.failed);
}

function isPlain(bytes: Uint8Array, fileName: string): boolean {
  try {
    return ["txt", "html"].includes(formatOf(bytes, fileName));
  } catch {
    return false;
  }
}
