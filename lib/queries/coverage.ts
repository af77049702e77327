import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

export type CoverageFigure = { readonly accounted: number; readonly total: number };

/** `p` is a sentence of its report as it reads now. */
const IS_CURRENT = Prisma.sql`NOT EXISTS (SELECT 1 FROM "Reading" n WHERE n."formerId" = p."readingId")`;

/** The figure as columns of a query that asks for more. */
export const COVERAGE_COLUMNS = Prisma.sql`
  (SELECT count(*)::int FROM "Passage" p WHERE ${IS_CURRENT} AND p."disposition" <> 'pending') AS "accounted",
  (SELECT count(*)::int FROM "Passage" p WHERE ${IS_CURRENT}) AS "total"`;

/** Over all reports, as they read now: how many sentences of shortcomings and arrangements have found their place. Public words, the same for everyone. */
export async function loadCoverage(): Promise<CoverageFigure> {
  const [figure] = await db().$queryRaw<[CoverageFigure]>`SELECT ${COVERAGE_COLUMNS}`;
  return figure;
}
