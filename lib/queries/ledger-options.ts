import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import { LEDGER_RELATIONS, LEDGER_SECTIONS, type TaskFilter } from "@/lib/domain/task/filter";
import { LIGHTS } from "@/lib/domain/task/light";
import { TASK_ORIGINS } from "@/lib/domain/task/origin";
import { TASK_STATUSES } from "@/lib/domain/task/status";
import { filteredSql, relatedSql } from "@/lib/queries/ledger-where";
import { lightRank } from "@/lib/queries/light-sql";

export const OPTION_CHIPS = ["light", "origin", "report", "section", "unit", "relation", "status"] as const;
export type OptionChip = (typeof OPTION_CHIPS)[number];

/** A value a filter may take, and how many tasks it would leave. `name` is the thing's own; codes are worded by the page. */
export type LedgerOption = { readonly value: string; readonly name: string | null; readonly count: number };

type Found = { value: string; name: string | null; count: bigint };

const { sql } = Prisma;

/** What one filter may be set to, the others staying as they are: one query. Codes in their own order, even where none is left. */
export async function loadLedgerOptions(viewer: Viewer, chip: OptionChip, filter: TaskFilter, today: Day): Promise<LedgerOption[]> {
  const { [chip]: _own, ...others } = filter;
  const found = await db().$queryRaw<Found[]>(QUERIES[chip](filteredSql(viewer, others, today), others, today));
  const options = found.map(({ value, name, count }) => ({ value, name, count: Number(count) }));
  const order: readonly string[] | undefined = ORDERED[chip];
  return order === undefined ? options : order.map((value) => options.find((option) => option.value === value) ?? { value, name: null, count: 0 });
}

const ORDERED: Partial<Record<OptionChip, readonly string[]>> = { light: LIGHTS, origin: TASK_ORIGINS, section: LEDGER_SECTIONS, relation: LEDGER_RELATIONS, status: TASK_STATUSES };

const QUERIES: Record<OptionChip, (where: Prisma.Sql, others: TaskFilter, today: Day) => Prisma.Sql> = {
  light: (where, _, today) => sql`SELECT (ARRAY[${Prisma.join([...LIGHTS])}])[${lightRank(today)} + 1] AS value, NULL AS name, count(*) FROM "Task" t WHERE ${where} GROUP BY 1`,
  origin: (where) => sql`SELECT t."origin"::text AS value, NULL AS name, count(*) FROM "Task" t WHERE ${where} GROUP BY 1`,
  status: (where) => sql`SELECT t."status"::text AS value, NULL AS name, count(*) FROM "Task" t WHERE ${where} GROUP BY 1`,
  report: (where) => sql`
    SELECT r."id" AS value, r."issuer" || ' ' || r."year" AS name, count(*) FROM "Task" t JOIN "Report" r ON r."id" = t."reportId"
    WHERE ${where} GROUP BY r."id" ORDER BY r."year" DESC, r."issuer"`,
  section: (where) => sql`
    SELECT CASE s."origin" WHEN 'shortcoming' THEN 'shortcomings' ELSE 'arrangements' END AS value, NULL AS name, count(DISTINCT t."id")
    FROM "Task" t JOIN "Source" s ON s."taskId" = t."id" WHERE ${where} AND s."origin" IN ('shortcoming', 'arrangement') GROUP BY 1`,
  unit: (where, { relation }) => sql`
    SELECT n."id" AS value, n."shortName" AS name, count(*) FROM "Task" t JOIN "TaskUnit" u ON u."taskId" = t."id" JOIN "Unit" n ON n."id" = u."unitId"
    WHERE ${where} AND ${relatedSql(relation)} GROUP BY n."id" ORDER BY n."position", n."code"`,
  relation: (where, { unit }) => sql`
    SELECT CASE WHEN u."relation" = 'lead' THEN 'lead' ELSE 'supporting' END AS value, NULL AS name, count(DISTINCT t."id") FROM "Task" t JOIN "TaskUnit" u ON u."taskId" = t."id"
    WHERE ${where} AND u."relation" <> 'former' AND ${unit === undefined ? sql`TRUE` : sql`u."unitId" = ${unit}`} GROUP BY 1`,
};
