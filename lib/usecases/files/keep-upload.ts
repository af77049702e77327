import { transaction } from "@/lib/db/transaction";
import { Forbidden, Invalid } from "@/lib/domain/errors";
import { EVIDENCE_LIMIT } from "@/lib/domain/files";
import { unitsSpokenFor } from "@/lib/domain/people/viewer";
import type { FileWarning } from "@/lib/domain/secrecy-warnings";
import { canPreview, evidenceType } from "@/lib/files/evidence-type";
import type { Incoming } from "@/lib/files/store";
import { plainFileName, refuseMisnamed } from "@/lib/usecases/files/file-name";
import { keepStoredFile } from "@/lib/usecases/files/keep-stored-file";
import { lookForSecrets } from "@/lib/usecases/files/look-for-secrets";
import { refuseTooManyUploads, refuseTooManyUploadsIn } from "@/lib/usecases/files/room-for-uploads";
import { receiveBytes, type SentBytes } from "@/lib/usecases/files/receive-bytes";
import type { Ctx } from "@/lib/usecases/verb";

type Content = SentBytes & { readonly name: string };

export type KeptUpload = {
  readonly uploadId: string;
  readonly name: string;
  readonly size: number;
  readonly mime: string;
  readonly canPreview: boolean;
  /** What its sender should look at again; it is kept all the same. */
  readonly warnings: readonly FileWarning[];
};

/**
 * Keeps a file that one who speaks for a unit sends, until a verb takes it up as evidence; never taken up, it is swept
 * after a day. The type is told by the content. What is refused is not stored, nor what is more than may wait at once.
 *
 * @throws Forbidden | Invalid
 */
export async function keepUpload(ctx: Ctx, content: Content): Promise<KeptUpload> {
  if (unitsSpokenFor(ctx.actor).length === 0) throw new Forbidden();
  const name = plainFileName(content.name);
  await refuseTooManyUploads(ctx.actor.personId, content.announced ?? 0);
  const incoming = await receiveBytes(content, EVIDENCE_LIMIT);
  try {
    const mime = await inspect(incoming, name);
    const warnings = await lookForSecrets(name, mime === "text/plain" ? incoming.place : null);
    const uploadId = await transaction(async (tx) => {
      await refuseTooManyUploadsIn(tx, ctx.actor.personId, incoming.size);
      await keepStoredFile(tx, incoming, mime, ctx.now);
      const upload = await tx.upload.create({ data: { fileHash: incoming.hash, name, personId: ctx.actor.personId, createdAt: ctx.now } });
      return upload.id;
    });
    return { uploadId, name, size: incoming.size, mime, canPreview: canPreview(mime), warnings };
  } finally {
    await incoming.discard();
  }
}

/** The type of what has arrived, once nothing speaks against it. */
async function inspect({ size, place }: Incoming, name: string): Promise<string> {
  if (size === 0) throw new Invalid("file-empty", { name });
  const mime = await evidenceType(place);
  if (mime === null) throw new Invalid("file-type", { name });
  refuseMisnamed(name, mime);
  return mime;
}
