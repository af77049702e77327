type Undo = () => Promise<unknown>;

/** npm hands on a signal that the terminal has sent us already; only a later one is a person's second. */
const SAME_SIGNAL_MS = 3_000;

const undo: Undo[] = [];
let stopping: { since: number; done: Promise<void> } | null = null;

/** Has something undone when the command ends, by itself or by a signal; the last is undone first. */
export function whenStopping(work: Undo): void {
  if (undo.push(work) > 1) return;
  for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]] as const) {
    process.on(signal, () => void endBy(code));
  }
}

/** Undoes all that was begun, once; resolves when that is done, whoever began it. */
export function stopAll(): Promise<void> {
  stopping ??= { since: Date.now(), done: undoAll() };
  return stopping.done;
}

export function isStopping(): boolean {
  return stopping !== null;
}

async function undoAll(): Promise<void> {
  for (let work = undo.pop(); work; work = undo.pop()) {
    await work().catch((error: unknown) => console.error(error));
  }
}

/** A person's second signal does not wait until all is undone. */
async function endBy(code: number): Promise<void> {
  const impatient = stopping !== null && Date.now() - stopping.since > SAME_SIGNAL_MS;
  if (!impatient) await stopAll();
  process.exit(code);
}
