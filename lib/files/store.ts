import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, open, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { env } from "@/lib/env";

/** Where stored files lie, by the SHA-256 of their bytes: `ab/abcdef…`. */
function placeOf(hash: string): string {
  if (!/^[0-9a-f]{64}$/.test(hash)) throw new TypeError("not a SHA-256");
  return path.join(env().FILES_DIR, hash.slice(0, 2), hash);
}

export type Saved = { readonly hash: string; readonly size: number; /** The first bytes, to tell the type by. */ readonly head: Uint8Array };

/** The bytes went over the limit; nothing was kept. */
export class TooManyBytes extends Error {}

const HEAD_BYTES = 8_192;

/**
 * Keeps a file once, whatever its names: written beside its place, flushed to disk, then moved there in one step.
 *
 * @param limit bytes
 * @throws TooManyBytes
 */
export async function saveFile(content: AsyncIterable<Uint8Array>, limit: number): Promise<Saved> {
  const folder = path.join(env().FILES_DIR, "incoming");
  await mkdir(folder, { recursive: true });
  const incoming = path.join(folder, randomUUID());
  const file = await open(incoming, "wx", 0o600);
  const digest = createHash("sha256");
  const head: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of content) {
      if (size < HEAD_BYTES) head.push(chunk.subarray(0, HEAD_BYTES - size));
      size += chunk.byteLength;
      if (size > limit) throw new TooManyBytes();
      digest.update(chunk);
      await file.write(chunk);
    }
    await file.sync();
    await file.close();
    const hash = digest.digest("hex");
    await mkdir(path.dirname(placeOf(hash)), { recursive: true });
    await rename(incoming, placeOf(hash));
    return { hash, size, head: Buffer.concat(head) };
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(incoming, { force: true });
    throw error;
  }
}

/** @throws ENOENT where the file is not there. */
export async function openFile(hash: string): Promise<{ stream: ReadableStream<Uint8Array>; size: number }> {
  const place = placeOf(hash);
  const { size } = await stat(place);
  return { stream: Readable.toWeb(createReadStream(place)) as ReadableStream<Uint8Array>, size };
}

/** True where files can be written: for the readiness check. */
export async function canStoreFiles(): Promise<boolean> {
  try {
    await mkdir(env().FILES_DIR, { recursive: true });
    await access(env().FILES_DIR, 2);
    return true;
  } catch {
    return false;
  }
}
