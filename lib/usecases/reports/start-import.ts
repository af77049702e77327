import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import { Invalid } from "@/lib/domain/errors";
import { REPORT_LIMIT } from "@/lib/domain/files";
import { secrecyMarkIn } from "@/lib/domain/secrecy";
import type { Incoming } from "@/lib/files/store";
import { readDocument, readText, type ReadResult } from "@/lib/readers/read-document";
import { plainFileName } from "@/lib/usecases/files/file-name";
import { keepStoredFile } from "@/lib/usecases/files/keep-stored-file";
import { receiveBytes, type SentBytes } from "@/lib/usecases/files/receive-bytes";
import { permitImport } from "@/lib/usecases/reports/permit-import";
import { verb, type Ctx } from "@/lib/usecases/verb";

const MIMES = { txt: "text/plain", html: "text/html" } as const;

/** `name` is the file's own; null for a text that was pasted, which comes as UTF-8. */
type Content = SentBytes & { readonly name: string | null };

/**
 * Reads a published report, a text or a web page, and keeps its bytes and what the reader made of them as the
 * actor's draft, to be corrected and confirmed. What is refused is not stored.
 *
 * @throws Forbidden; Invalid `empty-file`, `file-too-large`, `too-many-characters`, `file-truncated`, `unsupported-format`, `not-text`,
 * `nested-too-deep`, `no-structure`, `secrecy-mark`, `file-name-missing`, `file-name-too-long`
 */
export async function startImport(ctx: Ctx, { name, ...sent }: Content): Promise<{ draftId: string }> {
  permitImport(ctx.actor);
  const sourceName = name === null ? "" : plainFileName(name);
  const field = name === null ? "text" : "file";
  const incoming = await receiveBytes(sent, REPORT_LIMIT, field);
  try {
    const result = await read(incoming, name === null ? null : sourceName);
    const keep = verb("report.startImport", z.object({ sourceName: z.string(), hash: z.string() }), async (tx) => {
      await keepStoredFile(tx, incoming, MIMES[result.format], ctx.now);
      const { format, encoding } = result;
      const reading = result.reading as unknown as Prisma.InputJsonValue;
      const row = { ownerId: ctx.actor.personId, fileHash: incoming.hash, sourceName, format, encoding, reading, corrections: [], createdAt: ctx.now, updatedAt: ctx.now };
      const { id } = await tx.importDraft.create({ data: row, select: { id: true } });
      return { draftId: id };
    });
    return await keep(ctx, { sourceName, hash: incoming.hash });
  } finally {
    await incoming.discard();
  }
}

async function read({ place }: Incoming, fileName: string | null): Promise<ReadResult> {
  const bytes = await readFile(place);
  const result = fileName === null ? readText(asText(bytes)) : readDocument(bytes, fileName);
  const mark = secrecyMarkIn(result.reading.text) ?? secrecyMarkIn(result.allText);
  if (mark !== null) throw new Invalid("secrecy-mark", { mark }, fileName === null ? "text" : "file");
  return result;
}

function asText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Invalid("not-text", {}, "text");
  }
}
