import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { LedgerAddress, LedgerSort } from "@/lib/domain/task/filter";
import { lightRank } from "@/lib/queries/light-sql";
import { filteredSql } from "@/lib/queries/ledger-where";
import { asTaskRow, TASK_ROW, type TaskRow } from "@/lib/queries/task-row";

export const LEDGER_PAGE = 50;

const { sql } = Prisma;

/** What the tabs show: each counts the filter's tasks of that status or light, the filter's own status, light and view left aside. */
export type LedgerCounts = Readonly<Record<"all" | "red" | "amber" | "blue" | "submitted" | "issued" | "draft", number>>;

export type LedgerPage = { readonly rows: readonly TaskRow[]; readonly total: number; readonly counts: LedgerCounts };

/** A page of the ledger: three queries, whatever the number of tasks. */
export async function loadLedger(viewer: Viewer, address: LedgerAddress, today: Day): Promise<LedgerPage> {
  const [counts, { ids, total }] = await Promise.all([countTabs(viewer, address, today), findPage(viewer, address, today)]);
  const rows = await db().task.findMany({ where: { id: { in: ids } }, relationLoadStrategy: "join", select: TASK_ROW });
  const byId = new Map(rows.map((row) => [row.id, asTaskRow(row, today)]));
  return { rows: ids.flatMap((id) => byId.get(id) ?? []), total, counts };
}

async function countTabs(viewer: Viewer, { filter }: LedgerAddress, today: Day): Promise<LedgerCounts> {
  const { status: _status, light: _light, view: _view, ...base } = filter;
  const [row] = await db().$queryRaw<Record<keyof LedgerCounts, bigint>[]>`
    SELECT count(*) AS "all",
      count(*) FILTER (WHERE r = 0) AS "red", count(*) FILTER (WHERE r = 1) AS "amber", count(*) FILTER (WHERE r = 2) AS "blue",
      count(*) FILTER (WHERE "status" = 'submitted') AS "submitted", count(*) FILTER (WHERE "status" = 'issued') AS "issued",
      count(*) FILTER (WHERE "status" = 'draft') AS "draft"
    FROM (SELECT t."status", ${lightRank(today)} AS r FROM "Task" t WHERE ${filteredSql(viewer, base, today)}) AS counted`;
  const { all, red, amber, blue, submitted, issued, draft } = row!;
  return { all: Number(all), red: Number(red), amber: Number(amber), blue: Number(blue), submitted: Number(submitted), issued: Number(issued), draft: Number(draft) };
}

async function findPage(viewer: Viewer, { filter, sort, descending, page }: LedgerAddress, today: Day): Promise<{ ids: string[]; total: number }> {
  const found = await db().$queryRaw<{ id: string; total: bigint }[]>`
    SELECT t."id", count(*) OVER () AS total FROM "Task" t
    WHERE ${filteredSql(viewer, filter, today)}
    ORDER BY ${orderBy(sort, descending, today)}
    LIMIT ${LEDGER_PAGE} OFFSET ${(page - 1) * LEDGER_PAGE}`;
  return { ids: found.map(({ id }) => id), total: Number(found[0]?.total ?? 0) };
}

/** Worst first, the oldest day first among equals; what is closed, the latest first. Every order ends in the number. */
function orderBy(sort: LedgerSort, descending: boolean, today: Day): Prisma.Sql {
  const rank = lightRank(today);
  if (sort === "light") return descending ? sql`${rank} DESC, t."dueOn" DESC NULLS LAST, t."number" DESC` : sql`${rank}, t."closedOn" DESC NULLS FIRST, t."dueOn" NULLS LAST, t."number"`;
  const way = descending ? sql`DESC NULLS LAST` : sql`ASC NULLS LAST`;
  return sql`${COLUMNS[sort]} ${way}, t."number"`;
}

const COLUMNS: Record<Exclude<LedgerSort, "light">, Prisma.Sql> = {
  number: sql`t."number"`,
  title: sql`t."title"`,
  unit: sql`(SELECT n."shortName" FROM "TaskUnit" u JOIN "Unit" n ON n."id" = u."unitId" WHERE u."taskId" = t."id" AND u."relation" = 'lead')`,
  due: sql`t."dueOn"`,
  percent: sql`t."percent"`,
  status: sql`t."status"`,
  progress: sql`t."lastProgressOn"`,
};
