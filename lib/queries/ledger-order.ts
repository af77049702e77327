import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/calendar/day";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { LedgerAddress, LedgerSort } from "@/lib/domain/task/filter";
import { attemptsFoundSql, filteredSql, mayHaveEnded } from "@/lib/queries/ledger-where";
import { lightRank } from "@/lib/queries/light-sql";

export const LEDGER_PAGE = 50;

const { sql } = Prisma;

/** Tasks with work left in them, few at any time; and all that have ended. */
export const LIVE = sql`t."status" IN ('draft', 'issued', 'active', 'submitted')`;
export const ENDED = sql`t."status" IN ('closed', 'terminated')`;

/** The ids of a page's tasks, in order. */
export async function findLedgerIds(viewer: Viewer, address: LedgerAddress, today: Day): Promise<string[]> {
  const { filter, sort, descending, page } = address;
  const window = { limit: LEDGER_PAGE, offset: (page - 1) * LEDGER_PAGE };
  // Words are looked for in other tables: once, rather than in each branch.
  const inBranches = sort === "light" && !descending && filter.words === undefined;
  const found = inBranches ? await worstFirst(viewer, address, today, window) : await sorted(viewer, address, today, window);
  return found.map(({ id }) => id);
}

type Window = { readonly limit: number; readonly offset: number };

/**
 * Worst first, the earliest day first among equals; then what has ended, the latest first; then attempts. Each branch is cut before
 * they are joined, so that a page costs what the live tasks cost, however many have ended.
 */
function worstFirst(viewer: Viewer, { filter }: LedgerAddress, today: Day, { limit, offset }: Window): Promise<{ id: string }[]> {
  const { light: _grey, ...ended } = filter;
  const endedSql = mayHaveEnded(filter) ? filteredSql(viewer, ended, today) : sql`FALSE`;
  const end = limit + offset;
  return db().$queryRaw`
    SELECT "id" FROM (
      (SELECT t."id", t."number", 0 AS "branch", ${lightRank(today)} AS "rank", t."dueOn" AS "day", NULL AS "closed"
        FROM "Task" t WHERE ${LIVE} AND ${filteredSql(viewer, filter, today)} ORDER BY "rank", t."dueOn" NULLS LAST, t."number" LIMIT ${end})
      UNION ALL
      (SELECT t."id", t."number", 1, 4, NULL, t."closedOn" FROM "Task" t WHERE t."status" = 'closed' AND ${endedSql} ORDER BY t."closedOn" DESC, t."number" LIMIT ${end})
      UNION ALL
      (SELECT t."id", t."number", 2, 4, NULL, NULL FROM "Task" t WHERE t."status" = 'terminated' AND ${endedSql} ORDER BY t."number" LIMIT ${end})
      UNION ALL
      (SELECT t."id", t."number", 3, 4, NULL, NULL FROM "Task" t WHERE ${attemptsFoundSql(viewer, filter)} ORDER BY t."number" LIMIT ${end})
    ) found ORDER BY "branch", "rank", "day" NULLS LAST, "closed" DESC, "number" LIMIT ${limit} OFFSET ${offset}`;
}

/** By one column; what has nothing in it comes last, and every order ends in the number. Attempts, whose columns are not told, follow. */
function sorted(viewer: Viewer, { filter, sort, descending }: LedgerAddress, today: Day, { limit, offset }: Window): Promise<{ id: string }[]> {
  const way = descending ? sql`DESC NULLS LAST` : sql`ASC NULLS LAST`;
  const order = sort === "light" ? (descending ? bestFirst(today) : worstFirstSql(today)) : sql`${COLUMNS[sort]} ${way}`;
  const end = limit + offset;
  return db().$queryRaw`
    SELECT "id" FROM (
      SELECT "id", 0 AS "branch", row_number() OVER () AS "place"
        FROM (SELECT t."id" FROM "Task" t WHERE ${filteredSql(viewer, filter, today)} ORDER BY ${order}, t."number" LIMIT ${end}) whole
      UNION ALL
      SELECT "id", 1, row_number() OVER ()
        FROM (SELECT t."id" FROM "Task" t WHERE ${attemptsFoundSql(viewer, filter)} ORDER BY t."number" LIMIT ${end}) attempts
    ) found ORDER BY "branch", "place" LIMIT ${limit} OFFSET ${offset}`;
}

/** The order of `worstFirst`, all at once. */
function worstFirstSql(today: Day): Prisma.Sql {
  const branch = sql`CASE t."status" WHEN 'closed' THEN 1 WHEN 'terminated' THEN 2 ELSE 0 END`;
  return sql`${branch}, ${lightRank(today)}, CASE WHEN ${LIVE} THEN t."dueOn" END NULLS LAST, t."closedOn" DESC`;
}

function bestFirst(today: Day): Prisma.Sql {
  return sql`${ENDED} DESC, ${lightRank(today)} DESC, t."dueOn" DESC NULLS LAST`;
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
