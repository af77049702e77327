import { db } from "@/lib/db/client";
import type { Place } from "@/lib/domain/report/places";

/** The document that a reading was made of, and where on its pages the words stand. */
export type Original = {
  readonly editionId: string;
  readonly format: string;
  /** Empty where the document has no pages, or was read before their places were kept. */
  readonly places: readonly Place[];
};

/** What the page of an original needs besides the report; null for a reading that is not there. */
export async function loadOriginal(readingId: string): Promise<Original | null> {
  const reading = await db().reading.findUnique({ where: { id: readingId }, relationLoadStrategy: "join", select: { places: true, edition: { select: { id: true, format: true } } } });
  return reading && { editionId: reading.edition.id, format: reading.edition.format, places: reading.places as unknown as readonly Place[] };
}
