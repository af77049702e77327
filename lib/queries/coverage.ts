import { db } from "@/lib/db/client";

export type CoverageFigure = { readonly accounted: number; readonly total: number };

/** Over all reports: how many sentences of shortcomings and arrangements have found their place. Public words, the same for everyone. */
export async function loadCoverage(): Promise<CoverageFigure> {
  const groups = await db().passage.groupBy({ by: ["disposition"], _count: true });
  const total = groups.reduce((sum, { _count }) => sum + _count, 0);
  const pending = groups.find(({ disposition }) => disposition === "pending")?._count ?? 0;
  return { accounted: total - pending, total };
}
