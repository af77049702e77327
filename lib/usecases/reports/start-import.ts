import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Prisma } from "@/lib/db/generated/client";
import { Invalid } from "@/lib/domain/errors";
import { REPORT_LIMIT } from "@/lib/domain/files";
import { secrecyMarkIn } from "@/lib/domain/secrecy";
import type { Incoming } from "@/lib/files/store";
import { readInWorker, readTextInWorker } from "@/lib/readers/in-worker";
import { readText, type ReadResult } from "@/lib/readers/read-text";
import { Id } from "@/lib/usecases/fields";
import { plainFileName } from "@/lib/usecases/files/file-name";
import { keepStoredFile } from "@/lib/usecases/files/keep-stored-file";
import { receiveBytes, type SentBytes } from "@/lib/usecases/files/receive-bytes";
import { requireReport } from "@/lib/usecases/reports/require-report";
import { permitImport } from "@/lib/usecases/reports/permit-import";
import { verb, type Ctx } from "@/lib/usecases/verb";

/** A longer text is not read in passing, on the thread that answers everybody. */
const SHORT_TEXT = 50_000;
const MIMES: Readonly<Record<ReadResult["format"], string>> = {
  txt: "text/plain",
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  doc: "application/msword",
  pdf: "application/pdf",
};

/** `name` is the file's own; null for a text that was pasted, which comes as UTF-8. */
type Content = SentBytes & { readonly name: string | null; /** The report that it is a corrected edition of. */ readonly reportId?: string | null };

/**
 * Reads a published report and keeps its bytes and what the reader made of them as the actor's draft, to be corrected
 * and confirmed. What is refused is not stored.
 *
 * @throws Forbidden; Invalid as the reader does, `file-too-large`, `file-truncated`, `no-structure`, `secrecy-mark`,
 * `file-name-missing`, `file-name-too-long`; of a corrected edition as `requireReport`
 */
export async function startImport(ctx: Ctx, { name, reportId = null, ...sent }: Content): Promise<{ draftId: string }> {
  permitImport(ctx.actor);
  const sourceName = name === null ? "" : plainFileName(name);
  const field = name === null ? "text" : "file";
  const incoming = await receiveBytes(sent, REPORT_LIMIT, field);
  try {
    const result = await read(incoming, name === null ? null : sourceName);
    const keep = verb("report.startImport", z.object({ sourceName: z.string(), hash: z.string(), reportId: Id.nullable() }), async (tx) => {
      if (reportId !== null) await requireReport(tx, reportId, incoming.hash);
      await keepStoredFile(tx, incoming, MIMES[result.format], ctx.now);
      const { format, encoding } = result;
      const reading = result.reading as unknown as Prisma.InputJsonValue;
      const row = { ownerId: ctx.actor.personId, reportId, fileHash: incoming.hash, sourceName, format, encoding, reading, corrections: [], createdAt: ctx.now, updatedAt: ctx.now };
      const { id } = await tx.importDraft.create({ data: row, select: { id: true } });
      return { draftId: id };
    });
    return await keep(ctx, { sourceName, hash: incoming.hash, reportId });
  } finally {
    await incoming.discard();
  }
}

async function read({ place }: Incoming, fileName: string | null): Promise<ReadResult> {
  const bytes = await readFile(place);
  const result = fileName === null ? await readPasted(asText(bytes)) : await readInWorker(bytes, fileName);
  const field = fileName === null ? "text" : "file";
  const mark = secrecyMarkIn(result.reading.text) ?? secrecyMarkIn(result.allText);
  if (mark !== null) throw new Invalid("secrecy-mark", { mark }, field);
  if (result.reading.clauses.length === 0) throw new Invalid("no-structure", {}, field);
  return result;
}

async function readPasted(text: string): Promise<ReadResult> {
  return text.length > SHORT_TEXT ? readTextInWorker(text) : readText(text);
}

function asText(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Invalid("not-text", {}, "text");
  }
}
