import { readFile } from "node:fs/promises";
import { z } from "zod";
import { REPORT_LIMIT } from "@/lib/domain/files";
import type { ReadResult } from "@/lib/readers/read-text";
import { Id } from "@/lib/usecases/fields";
import { plainFileName } from "@/lib/usecases/files/file-name";
import { keepStoredFile } from "@/lib/usecases/files/keep-stored-file";
import { receiveBytes, type SentBytes } from "@/lib/usecases/files/receive-bytes";
import { editionName } from "@/lib/usecases/reports/edition-name";
import { oneReadingEach } from "@/lib/usecases/reports/one-reading-each";
import { requireReport } from "@/lib/usecases/reports/require-report";
import { permitImport } from "@/lib/usecases/reports/permit-import";
import { readSource, type Reads } from "@/lib/usecases/reports/read-source";
import { readingColumns } from "@/lib/usecases/reports/reading-columns";
import { verb, type Ctx } from "@/lib/usecases/verb";

const MIMES: Readonly<Record<ReadResult["format"], string>> = {
  txt: "text/plain",
  html: "text/html",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  odt: "application/vnd.oasis.opendocument.text",
  doc: "application/msword",
  pdf: "application/pdf",
};

/** `name` is the file's own; null for a text that was pasted, which comes as UTF-8. */
type Content = SentBytes & { readonly name: string | null; /** The report that it is a corrected edition of. */ readonly reportId?: string | null } & Reads;

/**
 * Reads a published report and keeps its bytes and what the reader made of them as the actor's draft, to be corrected
 * and confirmed, under a name that ends as its content does. What is refused or broken off is not stored; a password
 * that opens it never is.
 *
 * @throws Forbidden; Conflict as `oneReadingEach`; Invalid as `readSource`, `file-too-large`, `file-truncated`,
 * `file-name-missing`, `file-name-too-long`; of a corrected edition as `requireReport`;
 * the signal's reason where it is broken off
 */
export async function startImport(ctx: Ctx, { name, reportId = null, bytes, announced, ...reads }: Content): Promise<{ draftId: string }> {
  permitImport(ctx.actor);
  const fileName = name === null ? null : plainFileName(name);
  const incoming = await receiveBytes({ bytes, announced }, REPORT_LIMIT, name === null ? "text" : "file");
  try {
    const result = await oneReadingEach(ctx.actor.personId, `${incoming.hash} ${fileName ?? ""} ${reads.password ?? ""}`, async () => readSource(await readFile(incoming.place), fileName, reads));
    const sourceName = fileName === null ? "" : editionName(fileName, result.format);
    reads.signal?.throwIfAborted();
    const keep = verb("report.startImport", z.object({ sourceName: z.string(), hash: z.string(), reportId: Id.nullable() }), async (tx) => {
      if (reportId !== null) await requireReport(tx, reportId, incoming.hash);
      await keepStoredFile(tx, incoming, MIMES[result.format], ctx.now);
      const { format, encoding } = result;
      const row = { ownerId: ctx.actor.personId, reportId, fileHash: incoming.hash, sourceName, format, encoding, ...readingColumns(result), corrections: [], createdAt: ctx.now, updatedAt: ctx.now };
      const { id } = await tx.importDraft.create({ data: row, select: { id: true } });
      return { draftId: id };
    });
    return await keep(ctx, { sourceName, hash: incoming.hash, reportId });
  } finally {
    await incoming.discard();
  }
}
