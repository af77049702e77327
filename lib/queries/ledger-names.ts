import { db } from "@/lib/db/client";
import { partsOfSpan, type TaskFilter } from "@/lib/domain/task/filter";

/** What the filter's ids stand for; null where there is no such thing. */
export type LedgerNames = {
  readonly report: { readonly issuer: string; readonly year: number } | null;
  readonly passage: { readonly quote: string; readonly path: readonly string[] } | null;
  /** Those there are, in the reports' order. */
  readonly clause: readonly { readonly id: string; readonly path: readonly string[] }[];
  /** What a task quotes from there; empty where none does, null where there is no such reading. */
  readonly span: string | null;
  readonly unit: { readonly shortName: string; readonly name: string } | null;
};

type Row = { issuer: string | null; year: number; quote: string | null; path: string[]; clauses: { id: string; path: string[] }[] | null; words: string | null; shortName: string | null; name: string };

/** One query for all that the address names by id; none where it names nothing. */
export async function loadLedgerNames({ report, passage, clause, span, unit }: TaskFilter): Promise<LedgerNames> {
  if ([report, passage, clause, span, unit].every((id) => id === undefined)) return { report: null, passage: null, clause: [], span: null, unit: null };
  const place = span === undefined ? { readingId: "", start: 0 } : partsOfSpan(span);
  const [row] = await db().$queryRaw<[Row]>`
    SELECT r."issuer", r."year", p."quote", p."path", u."shortName", u."name", 
      CASE WHEN g."id" IS NOT NULL THEN coalesce((SELECT s."quote" FROM "Source" s WHERE s."readingId" = g."id" AND s."start" = ${place.start} LIMIT 1), '') END AS "words",
      (SELECT json_agg(json_build_object('id', c."id", 'path', c."path") ORDER BY c."position") FROM (
        SELECT DISTINCT ON ("clauseId") "clauseId" AS "id", "path", "position" FROM "Passage" WHERE "clauseId" = ANY(${[...(clause ?? [])]}) ORDER BY "clauseId", "position") c) AS "clauses"
    FROM (SELECT 1) AS one LEFT JOIN "Reading" g ON g."id" = ${place.readingId}
    LEFT JOIN "Report" r ON r."id" = ${report ?? ""} LEFT JOIN "Passage" p ON p."id" = ${passage ?? ""} LEFT JOIN "Unit" u ON u."id" = ${unit ?? ""}`;
  return {
    report: row.issuer === null ? null : { issuer: row.issuer, year: row.year },
    passage: row.quote === null ? null : { quote: row.quote, path: row.path },
    clause: row.clauses ?? [],
    span: row.words,
    unit: row.shortName === null ? null : { shortName: row.shortName, name: row.name },
  };
}

const NAMED = ["report", "passage", "clause", "span", "unit"] as const;

/** The filter without ids that name nothing, and which these were: they are left out and said, as other nonsense. */
export function withoutGone(filter: TaskFilter, names: LedgerNames): { filter: TaskFilter; gone: (typeof NAMED)[number][] } {
  const { clause, ...others } = filter;
  const clauses = names.clause.map(({ id }) => id);
  const gone = NAMED.filter((name) => (name === "clause" ? clauses.length < (clause?.length ?? 0) : filter[name] !== undefined && names[name] === null));
  const kept = Object.entries(others).filter(([name]) => !(gone as string[]).includes(name));
  return { filter: { ...(Object.fromEntries(kept) as TaskFilter), ...(clauses.length > 0 && { clause: clauses }) }, gone };
}
