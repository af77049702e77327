import { Conflict } from "@/lib/domain/errors";

/** One is read, the others wait: so many that the last of them is read within a minute. */
const MOST_AT_ONCE = 4;

/** Whose document is being read, or waits to be. */
const reading = new Set<string>();

/**
 * Reads for a person, one document at a time for each and few for all, so that nobody waits behind what another sent.
 * @throws Conflict `reading-yours`, `reading-others` where it is to be tried again in a minute; whatever `read` throws
 */
export async function oneReadingEach<T>(personId: string, read: () => Promise<T>): Promise<T> {
  if (reading.has(personId)) throw new Conflict("reading-yours");
  if (reading.size >= MOST_AT_ONCE) throw new Conflict("reading-others");
  reading.add(personId);
  try {
    return await read();
  } finally {
    reading.delete(personId);
  }
}
