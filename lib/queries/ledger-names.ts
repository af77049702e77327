import { db } from "@/lib/db/client";
import type { TaskFilter } from "@/lib/domain/task/filter";

/** What the filter's ids stand for; null where there is no such thing. */
export type LedgerNames = {
  readonly report: { readonly issuer: string; readonly year: number } | null;
  readonly passage: { readonly quote: string; readonly path: readonly string[] } | null;
  readonly unit: { readonly shortName: string; readonly name: string } | null;
};

type Row = { issuer: string | null; year: number; quote: string | null; path: string[]; shortName: string | null; name: string };

/** One query for all that the address names by id; none where it names nothing. */
export async function loadLedgerNames({ report, passage, unit }: TaskFilter): Promise<LedgerNames> {
  if (report === undefined && passage === undefined && unit === undefined) return { report: null, passage: null, unit: null };
  const [row] = await db().$queryRaw<[Row]>`
    SELECT r."issuer", r."year", p."quote", p."path", u."shortName", u."name" FROM (SELECT 1) AS one
    LEFT JOIN "Report" r ON r."id" = ${report ?? ""} LEFT JOIN "Passage" p ON p."id" = ${passage ?? ""} LEFT JOIN "Unit" u ON u."id" = ${unit ?? ""}`;
  return {
    report: row.issuer === null ? null : { issuer: row.issuer, year: row.year },
    passage: row.quote === null ? null : { quote: row.quote, path: row.path },
    unit: row.shortName === null ? null : { shortName: row.shortName, name: row.name },
  };
}

const NAMED = ["report", "passage", "unit"] as const;

/** The filter without ids that name nothing, and which these were: they are left out and said, as other nonsense. */
export function withoutGone(filter: TaskFilter, names: LedgerNames): { filter: TaskFilter; gone: (typeof NAMED)[number][] } {
  const gone = NAMED.filter((name) => filter[name] !== undefined && names[name] === null);
  const kept = Object.entries(filter).filter(([name]) => !(gone as string[]).includes(name));
  return { filter: Object.fromEntries(kept) as TaskFilter, gone };
}
