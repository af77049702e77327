import { Invalid } from "@/lib/domain/errors";
import { tooLarge, type SizeLimit } from "@/lib/domain/files";
import { receiveFile, TooManyBytes, type Incoming } from "@/lib/files/store";

/** What a person sends, as it arrives. */
export type SentBytes = {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How many bytes the sender announced; null where it did not. */
  readonly announced: number | null;
};

/**
 * Receives what is sent, whole and within the limit; of what is refused nothing is left.
 *
 * @param field the form's, to be named in a refusal
 * @throws Invalid `file-too-large`, `file-truncated`
 */
export async function receiveBytes({ bytes, announced }: SentBytes, limit: SizeLimit, field?: string): Promise<Incoming> {
  if (announced !== null && announced > limit.bytes) throw tooLarge(limit, field);
  const incoming = await receiveFile(bytes, limit.bytes).catch((error: unknown) => {
    throw error instanceof TooManyBytes ? tooLarge(limit, field) : error;
  });
  if (announced === null || announced === incoming.size) return incoming;
  await incoming.discard();
  throw new Invalid("file-truncated", {}, field);
}
