import { Worker, type Transferable } from "node:worker_threads";

/** What a thread may take: of time once it is ready, of its own heap, and of the whole process besides. */
export type Limits = { readonly seconds: number; readonly heapMegabytes: number; readonly megabytes: number };

/** The thread was ended before it answered. */
export class TooMuch extends Error {
  constructor(
    readonly limit: number,
    readonly of: "seconds" | "memory",
  ) {
    super(`A thread took more than its limit of ${of}: ${limit}.`);
  }
}

/** The thread came to its end without an answer: what it waited for will never come. */
export class NoAnswer extends Error {}

/** Before it is ready it has not looked at what it was given: only a machine with too much to do takes so long. */
const STARTING_MS = 60_000;
const MEASURED_EVERY_MS = 50;
/** On a machine with much else to do, time passes in which the thread did not run. So much of its time it must have had, */
const SHARE_RUN = 0.9;
/** unless so many times its time has passed. */
const LONGEST_TIMES = 3;
const READY = "ready";

/** `onTold` hears what the thread tells on its way, `{ told }`; `signal` ends it. */
type Watch = { readonly onTold?: (told: unknown) => void; readonly signal?: AbortSignal | undefined };

/**
 * Runs a program in a thread of its own, which says that it is ready and then its answer. However it ends, this
 * process goes on.
 * @throws TooMuch; NoAnswer; an error where the thread fails; the signal's reason
 */
export async function runThread(program: string | URL, workerData: unknown, transferList: Transferable[], limits: Limits, { onTold, signal }: Watch = {}): Promise<unknown> {
  signal?.throwIfAborted();
  // What libraries print must not get among what a command prints.
  const worker = new Worker(program, { workerData, transferList, resourceLimits: { maxOldGenerationSizeMb: limits.heapMegabytes }, execArgv: [], stdout: true });
  const before = takenByOthers();
  let late: NodeJS.Timeout | undefined;
  let measuring: NodeJS.Timeout | undefined;
  try {
    return await new Promise((resolve, reject) => {
      let isOver: (() => boolean) | null = null;
      late = setTimeout(() => reject(new Error("A thread does not start.")), STARTING_MS);
      measuring = setInterval(() => {
        // What lies outside of its heap, such as unpacked bytes, no limit of a thread holds.
        if (takenByOthers() - before > limits.megabytes * 1_000_000) reject(new TooMuch(limits.megabytes, "memory"));
        if (isOver?.()) reject(new TooMuch(limits.seconds, "seconds"));
      }, MEASURED_EVERY_MS);
      signal?.addEventListener("abort", () => reject(signal.reason), { once: true });
      worker.on("message", (said: unknown) => {
        if (typeof said === "object" && said !== null && "told" in said) return onTold?.(said.told);
        if (said !== READY) return resolve(said);
        clearTimeout(late);
        isOver = overAfter(limits.seconds);
      });
      worker.once("error", (error: NodeJS.ErrnoException) => reject(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? new TooMuch(limits.heapMegabytes, "memory") : error));
      worker.once("exit", (code) => reject(new NoAnswer(`A thread ended without an answer, with ${code}.`)));
    });
  } finally {
    clearTimeout(late);
    clearInterval(measuring);
    await worker.terminate();
  }
}

/**
 * Bytes of the process that are not this thread's own heap and buffers: what is uploaded or shown meanwhile does not count
 * against the thread that is watched.
 */
function takenByOthers(): number {
  const { rss, heapTotal, external } = process.memoryUsage();
  return rss - heapTotal - external;
}

/** Whether so many seconds have passed, and were there to be used. */
function overAfter(seconds: number): () => boolean {
  const since = performance.now();
  const before = process.cpuUsage();
  return () => {
    const passed = (performance.now() - since) / 1_000;
    const { user, system } = process.cpuUsage(before);
    return passed >= seconds && ((user + system) / 1_000_000 >= seconds * SHARE_RUN || passed >= seconds * LONGEST_TIMES);
  };
}
