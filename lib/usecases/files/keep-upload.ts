import { transaction } from "@/lib/db/transaction";
import { Forbidden, Invalid } from "@/lib/domain/errors";
import { unitsSpokenFor } from "@/lib/domain/people/viewer";
import type { FileWarning } from "@/lib/domain/secrecy-warnings";
import { canPreview, evidenceType } from "@/lib/files/evidence-type";
import { receiveFile, TooManyBytes, type Incoming } from "@/lib/files/store";
import { plainFileName, refuseMisnamed } from "@/lib/usecases/files/file-name";
import { keepStoredFile } from "@/lib/usecases/files/keep-stored-file";
import { lookForSecrets } from "@/lib/usecases/files/look-for-secrets";
import type { Ctx } from "@/lib/usecases/verb";

const MEGABYTE = 1_048_576;
const LARGEST_MEGABYTES = 50;

type Content = {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How many bytes the sender announced; null where it did not. */
  readonly announced: number | null;
};

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
 * after a day. The type is told by the content. What is refused is not stored.
 *
 * @throws Forbidden | Invalid
 */
export async function keepUpload(ctx: Ctx, content: Content): Promise<KeptUpload> {
  if (unitsSpokenFor(ctx.actor).length === 0) throw new Forbidden();
  const name = plainFileName(content.name);
  const incoming = await receive(content);
  try {
    const mime = await inspect(incoming, name, content.announced);
    const warnings = await lookForSecrets(name, mime === "text/plain" ? incoming.place : null);
    const uploadId = await transaction(async (tx) => {
      await keepStoredFile(tx, incoming, mime, ctx.now);
      const upload = await tx.upload.create({ data: { fileHash: incoming.hash, name, personId: ctx.actor.personId, createdAt: ctx.now } });
      return upload.id;
    });
    return { uploadId, name, size: incoming.size, mime, canPreview: canPreview(mime), warnings };
  } finally {
    await incoming.discard();
  }
}

async function receive({ bytes, announced }: Content): Promise<Incoming> {
  const limit = LARGEST_MEGABYTES * MEGABYTE;
  const tooLarge = new Invalid("file-too-large", { maximum: LARGEST_MEGABYTES });
  if (announced !== null && announced > limit) throw tooLarge;
  return receiveFile(bytes, limit).catch((error: unknown) => {
    throw error instanceof TooManyBytes ? tooLarge : error;
  });
}

/** The type of what has arrived, once nothing speaks against it. */
async function inspect({ size, place }: Incoming, name: string, announced: number | null): Promise<string> {
  if (size === 0) throw new Invalid("file-empty", { name });
  if (announced !== null && announced !== size) throw new Invalid("file-truncated", { name });
  const mime = await evidenceType(place);
  if (mime === null) throw new Invalid("file-type", { name });
  refuseMisnamed(name, mime);
  return mime;
}
