import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/calendar/day";
import { TASK_METRICS, type TaskMetric } from "@/lib/domain/metrics/definitions";
import type { LedgerFilter } from "@/lib/domain/metrics/ledger-filter";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { TaskFilter } from "@/lib/domain/task/filter";
import { LIGHTS } from "@/lib/domain/task/light";
import type { TaskStatus } from "@/lib/domain/task/status";
import { ENDED, LIVE } from "@/lib/queries/ledger-order";
import { filteredSql, viewSql } from "@/lib/queries/ledger-where";
import { isDueSoonSql, lightRank } from "@/lib/queries/light-sql";

const { sql } = Prisma;

const FIGURES = ["open", "overdue", "stalledOrReturned", "dueSoon", "toReview", "toAcknowledge"] as const satisfies readonly TaskMetric[];

/** Of the filter's tasks, its own status, light and view left aside: all of them, the drafts, and those that a metric counts. */
export type LedgerCounts = Readonly<Record<(typeof FIGURES)[number] | "all" | "draft", number>>;

/** Tasks alike in all that a tab or a metric asks of them. */
type Group = { status: TaskStatus; rank: number; isDueSoon: boolean | null; isInView: boolean; count: bigint };

/**
 * How many tasks each tab has, and the list itself, in one query. Tasks that have ended are most of an old ledger and
 * grey whatever the day: they are only counted, from an index where the filter asks for nothing else.
 */
export async function countLedger(viewer: Viewer, filter: TaskFilter, today: Day): Promise<{ total: number; counts: LedgerCounts }> {
  const { status, light, view, ...rest } = filter;
  const base = filteredSql(viewer, rest, today);
  const isInView = view === undefined ? sql`TRUE` : sql`coalesce(${viewSql(view, today)}, FALSE)`;
  const alike = (some: Prisma.Sql) => sql`
    SELECT t."status"::text, ${lightRank(today)} AS "rank", ${isDueSoonSql(today)} AS "isDueSoon", ${isInView} AS "isInView", count(*)
    FROM "Task" t WHERE ${some} AND ${base} GROUP BY t."status", 2, 3, 4`;
  const ended = sql`SELECT t."status"::text, 4, FALSE, ${isInView}, count(*) FROM "Task" t WHERE ${ENDED} AND ${base} GROUP BY t."status", 4`;
  // Words are looked for in other tables: once, rather than in each branch.
  const groups = await db().$queryRaw<Group[]>(filter.words === undefined ? sql`${alike(LIVE)} UNION ALL ${ended}` : alike(sql`TRUE`));

  const countOf = (wanted: LedgerFilter) => groups.reduce((sum, group) => sum + (isOf(group, wanted, view) ? Number(group.count) : 0), 0);
  const figures = Object.fromEntries(FIGURES.map((metric) => [metric, countOf(TASK_METRICS[metric].ledger)])) as Record<(typeof FIGURES)[number], number>;
  const total = countOf({ ...(status && { status }), ...(light && { light }), ...(view && { view }) });
  return { total, counts: { ...figures, all: countOf({}), draft: countOf({ status: ["draft"] }) } };
}

/** @param asked the view that the groups are told apart by */
function isOf(group: Group, { status, light, view }: LedgerFilter, asked: LedgerFilter["view"]): boolean {
  const inView = view === undefined || (view === asked ? group.isInView : view === "dueSoon" && group.isDueSoon === true);
  return inView && (status?.includes(group.status) ?? true) && (light?.includes(LIGHTS[group.rank]!) ?? true);
}
