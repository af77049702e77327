import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

export type CoverageFigure = { readonly accounted: number; readonly total: number };

/** The figure as columns of a query that asks for more. */
export const COVERAGE_COLUMNS = Prisma.sql`
  (SELECT count(*)::int FROM "Passage" WHERE "disposition" <> 'pending') AS "accounted", (SELECT count(*)::int FROM "Passage") AS "total"`;

/** Over all reports: how many sentences of shortcomings and arrangements have found their place. Public words, the same for everyone. */
export async function loadCoverage(): Promise<CoverageFigure> {
  const [figure] = await db().$queryRaw<[CoverageFigure]>`SELECT ${COVERAGE_COLUMNS}`;
  return figure;
}
