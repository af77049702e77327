import "server-only";

/** How many bytes the sender announced; null where it did not. */
export function announcedBy({ headers }: Request): number | null {
  const length = headers.get("content-length");
  return length !== null && /^\d{1,12}$/.test(length) ? Number(length) : null;
}

/** The body piece by piece. To stop early does not break the connection off, so that the sender can read the answer. */
export async function* bytesOf({ body }: Request): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}
