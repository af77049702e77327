import { Conflict, Refusal } from "@/lib/domain/errors";

/** One is read, the others wait: so many that the last of them is read within a minute. */
const MOST_AT_ONCE = 4;

type Running = { readonly what: string; readonly result: Promise<unknown> };

/** Of each person the document that is being read, or waits to be. */
const running = new Map<string, Running>();

/**
 * Reads for a person, one document at a time for each and few for all, so that nobody waits behind what another sent.
 * The same document sent twice at once is read once, unless the first reading is broken off.
 *
 * @param what the document: its hash and its name
 * @throws Conflict `reading-yours`, `reading-others` where it is to be tried again in a minute; whatever `read` throws
 */
export async function oneReadingEach<T>(personId: string, what: string, read: () => Promise<T>): Promise<T> {
  const own = running.get(personId);
  if (own?.what === what) {
    return (own.result as Promise<T>).catch((error: unknown) => {
      if (error instanceof Refusal) throw error;
      return oneReadingEach(personId, what, read);
    });
  }
  if (own) throw new Conflict("reading-yours");
  if (running.size >= MOST_AT_ONCE) throw new Conflict("reading-others");
  const result = read();
  running.set(personId, { what, result });
  try {
    return await result;
  } finally {
    running.delete(personId);
  }
}
