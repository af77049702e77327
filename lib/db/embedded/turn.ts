import { existsSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { isAlive } from "@/lib/db/embedded/postmaster";

const BEAT_MS = 2_000;
const DEAD_AFTER_MS = 20_000;

/** Runs a function, which must not block for long, while no other process holds the file; one that died holding it is passed over. */
export async function takeTurn<T>(file: string, run: () => Promise<T>): Promise<T> {
  while (!claim(file)) {
    dropIfAbandoned(file);
    await pause(50);
  }
  const beat = setInterval(() => touch(file), BEAT_MS);
  try {
    return await run();
  } finally {
    clearInterval(beat);
    if (isOurs(file)) rmSync(file, { force: true });
  }
}

/** One that was passed over all the same, such as after a sleep of the machine, goes on without its file. */
function touch(file: string): void {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Nobody hears it.
  }
}

function isOurs(file: string): boolean {
  return existsSync(file) && Number(readFileSync(file, "utf8")) === process.pid;
}

function claim(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function dropIfAbandoned(file: string): void {
  try {
    const holder = Number(readFileSync(file, "utf8"));
    const silentFor = Date.now() - statSync(file).mtimeMs;
    const abandoned = silentFor > DEAD_AFTER_MS || (holder > 0 && !isAlive(holder));
    if (!abandoned) return;
    // Moved first: of two that find it abandoned, the slower moves nothing or is seen to have moved a living one.
    const aside = `${file}.${process.pid}`;
    renameSync(file, aside);
    if (Number(readFileSync(aside, "utf8")) !== holder) renameSync(aside, file);
    rmSync(aside, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
