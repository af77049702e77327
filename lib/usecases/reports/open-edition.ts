import { db } from "@/lib/db/client";
import { NotFound } from "@/lib/domain/errors";
import { openFile } from "@/lib/files/store";
import { Id } from "@/lib/usecases/fields";
import { editionName } from "@/lib/usecases/reports/edition-name";

export type OpenedEdition = { readonly name: string; readonly mime: string; readonly size: number; readonly stream: ReadableStream<Uint8Array> };

/** The original bytes of a report's edition. Reports are published: whoever is signed in may have them. @throws NotFound */
export async function openEdition(editionId: string): Promise<OpenedEdition> {
  if (!Id.safeParse(editionId).success) throw new NotFound("edition-not-found");
  const edition = await db().edition.findUnique({
    where: { id: editionId },
    select: { fileHash: true, sourceName: true, format: true, report: { select: { title: true } }, file: { select: { mime: true } } },
  });
  if (!edition) throw new NotFound("edition-not-found");
  const name = editionName(edition.sourceName || edition.report.title, edition.format);
  return { name, mime: edition.file.mime, ...(await openFile(edition.fileHash)) };
}
