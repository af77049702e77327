import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

export type CoverageFigure = { readonly accounted: number; readonly total: number };

/** The figure as columns of a query that asks for more. */
export const COVERAGE_COLUMNS = Prisma.sql`
  (SELECT count(*)::int FROM "Passage" p JOIN "Reading" g ON g."id" = p."readingId" WHERE g."supersededAt" IS NULL AND p."disposition" <> 'pending') AS "accounted",
  (SELECT count(*)::int FROM "Passage" p JOIN "Reading" g ON g."id" = p."readingId" WHERE g."supersededAt" IS NULL) AS "total"`;

/** Over all reports, as they read now: how many sentences of shortcomings and arrangements have found their place. Public words, the same for everyone. */
export async function loadCoverage(): Promise<CoverageFigure> {
  const [figure] = await db().$queryRaw<[CoverageFigure]>`SELECT ${COVERAGE_COLUMNS}`;
  return figure;
}
