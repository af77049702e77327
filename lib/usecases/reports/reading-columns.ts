import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import type { ReadResult } from "@/lib/readers/read-text";

/** The columns of an import's draft that hold what a reader made of its bytes. */
export function readingColumns({ reading, layout, places }: ReadResult): Record<"reading" | "layout" | "places", Prisma.InputJsonValue> {
  return { reading: asJson(reading), layout: asJson(layout), places: asJson(places) };
}

/** A draft without the places of its words: they are many, and confirming alone wants them. */
export const WITHOUT_PLACES = { layout: true, places: true } as const satisfies Prisma.ImportDraftOmit;

/** How a draft's source lays its words, as the same columns of the reading that it becomes. */
export async function layoutColumns(tx: Tx, draftId: string): Promise<Record<"layout" | "places", Prisma.InputJsonValue>> {
  const { layout, places } = await tx.importDraft.findUniqueOrThrow({ where: { id: draftId }, select: { layout: true, places: true } });
  return { layout: asJson(layout), places: asJson(places) };
}

function asJson(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}
