import type { Prisma } from "@/lib/db/generated/client";
import { asJson } from "@/lib/db/json";
import type { Tx } from "@/lib/db/transaction";
import type { ReadResult } from "@/lib/readers/read-text";

/** What a reader made of bytes, as columns of an import's draft; `layout` and `places` are columns of a reading too. */
export function readingColumns({ reading, layout, places }: ReadResult): Record<"reading" | "layout" | "places", Prisma.InputJsonValue> {
  return { reading: asJson(reading), layout: asJson(layout), places: asJson(places) };
}

/** How a draft's source lays its words, as the same columns of the reading that it becomes. */
export async function layoutColumns(tx: Tx, draftId: string): Promise<Record<"layout" | "places", Prisma.InputJsonValue>> {
  const { layout, places } = await tx.importDraft.findUniqueOrThrow({ where: { id: draftId }, select: { layout: true, places: true } });
  return { layout: asJson(layout), places: asJson(places) };
}
