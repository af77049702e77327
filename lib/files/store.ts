import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, constants, mkdir, open, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { env } from "@/lib/env";

/** Where stored files lie, by the SHA-256 of their bytes: `ab/abcdef…`. */
function placeOf(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new TypeError("not a SHA-256");
  return path.join(env().FILES_DIR, hash.slice(0, 2), hash);
}

/** What is stored is for the site alone. */
const PRIVATE = { recursive: true, mode: 0o700 } as const;

const incomingFolder = () => path.join(env().FILES_DIR, "incoming");

/** Bytes that have arrived whole and are flushed to disk, but not kept yet. */
export type Incoming = {
  readonly hash: string;
  readonly size: number;
  /** Where they lie until kept or discarded, to look into. */
  readonly place: string;
  /** Moves them to their place in one step, once for all files of these bytes. Again does nothing. */
  keep(): Promise<void>;
  /** Takes them away again; does nothing once kept. */
  discard(): Promise<void>;
};

/** The bytes went over the limit; nothing was kept. */
export class TooManyBytes extends Error {}

/**
 * Writes content beside the store.
 *
 * @param limit bytes
 * @throws TooManyBytes, or whatever breaks the stream; then nothing is left behind
 */
export async function receiveFile(content: AsyncIterable<Uint8Array>, limit: number): Promise<Incoming> {
  await mkdir(incomingFolder(), PRIVATE);
  const place = path.join(incomingFolder(), randomUUID());
  const file = await open(place, "wx", 0o600);
  const digest = createHash("sha256");
  let size = 0;
  try {
    for await (const chunk of content) {
      size += chunk.byteLength;
      if (size > limit) throw new TooManyBytes();
      digest.update(chunk);
      await file.appendFile(chunk);
    }
    await file.sync();
    await file.close();
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(place, { force: true });
    throw error;
  }
  const hash = digest.digest("hex");
  let waits = true;
  const keep = async () => {
    if (waits) await moveInto(place, placeOf(hash));
    waits = false;
  };
  const discard = async () => {
    if (waits) await rm(place, { force: true });
  };
  return { hash, size, place, keep, discard };
}

async function moveInto(from: string, to: string): Promise<void> {
  const folder = path.dirname(to);
  await mkdir(folder, PRIVATE);
  await rename(from, to).catch(async (error: unknown) => {
    // Windows does not replace a file that somebody reads; the same bytes are there already.
    if (!(await hasPlace(to))) throw error;
    await rm(from, { force: true });
  });
  if (process.platform !== "win32") await flushFolder(folder);
}

/** So that the name, too, outlives a power failure. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY);
  await handle.sync().finally(() => handle.close());
}

/** @throws ENOENT where the file is not there. */
export async function openFile(hash: string): Promise<{ stream: ReadableStream<Uint8Array>; size: number }> {
  const place = placeOf(hash);
  const { size } = await stat(place);
  return { stream: Readable.toWeb(createReadStream(place)) as ReadableStream<Uint8Array>, size };
}

export async function hasFile(hash: string): Promise<boolean> {
  return hasPlace(placeOf(hash));
}

/** Only for bytes that nothing refers to any more. */
export async function removeFile(hash: string): Promise<void> {
  await rm(placeOf(hash), { force: true });
}

/** Takes away what a killed process left half-written before the instant. */
export async function removeLeftovers(before: Date): Promise<void> {
  const names = await readdir(incomingFolder()).catch(() => []);
  for (const name of names) {
    const place = path.join(incomingFolder(), name);
    const written = await stat(place).catch(() => null);
    if (written && written.mtime < before) await rm(place, { force: true });
  }
}

/** True where files can be written: for the readiness check. */
export async function canStoreFiles(): Promise<boolean> {
  try {
    await mkdir(incomingFolder(), PRIVATE);
    const probe = path.join(incomingFolder(), randomUUID());
    await writeFile(probe, "probe", { mode: 0o600 });
    await rm(probe);
    return true;
  } catch {
    return false;
  }
}

async function hasPlace(place: string): Promise<boolean> {
  return access(place).then(
    () => true,
    () => false,
  );
}
