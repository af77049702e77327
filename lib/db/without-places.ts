import type { Prisma } from "@/lib/db/generated/client";

/** An import's draft without the places of its words: they are many, and confirming alone wants them. */
export const WITHOUT_PLACES = { layout: true, places: true } as const satisfies Prisma.ImportDraftOmit;
