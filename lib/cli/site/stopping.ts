type Undo = () => Promise<unknown>;

const undo: Undo[] = [];
let stopping = false;

/** Has something undone when the command ends, by itself or by a signal; the last is undone first. */
export function whenStopping(work: Undo): void {
  if (undo.push(work) > 1) return;
  for (const [signal, code] of [["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]] as const) {
    process.on(signal, () => void endBy(code));
  }
}

/** Undoes all that was begun. */
export async function stopAll(): Promise<void> {
  stopping = true;
  for (let work = undo.pop(); work; work = undo.pop()) {
    await work().catch((error: unknown) => console.error(error));
  }
}

/** A second signal does not wait for the first to be done. */
async function endBy(code: number): Promise<void> {
  if (!stopping) await stopAll();
  process.exit(code);
}
