import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/calendar/day";
import { TASK_METRICS, type TaskMetric } from "@/lib/domain/metrics/definitions";
import type { LedgerFilter, LedgerView } from "@/lib/domain/metrics/ledger-filter";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { TaskFilter } from "@/lib/domain/task/filter";
import { LIGHTS } from "@/lib/domain/task/light";
import type { TaskStatus } from "@/lib/domain/task/status";
import { ENDED, LIVE } from "@/lib/queries/ledger-order";
import { attemptsFoundSql, filteredSql, mayHaveEnded, viewSql } from "@/lib/queries/ledger-where";
import { lightRank } from "@/lib/queries/light-sql";

const { sql } = Prisma;

const FIGURES = ["all", "open", "overdue", "stalledOrReturned", "dueSoon", "toReview", "toAcknowledge", "draft", "declined", "unassigned"] as const satisfies readonly TaskMetric[];

const VIEWS = FIGURES.flatMap((metric): LedgerView[] => {
  const { view }: LedgerFilter = TASK_METRICS[metric].ledger;
  return view === undefined ? [] : [view];
});

/** Of the filter's tasks, its own status, light and view left aside: those that each metric counts. */
export type LedgerCounts = Readonly<Record<(typeof FIGURES)[number], number>>;

/** Tasks alike in all that a tab or a metric asks of them. An attempt has no status and no rank: none but the count of all counts it. */
type Group = { status: TaskStatus | "attempt"; rank: number; views: LedgerView[]; count: bigint };

/**
 * How many tasks each tab has, and the list itself, in one query. Tasks that have ended are most of an old ledger and
 * grey whatever the day: they are only counted, from an index where the filter asks for nothing else.
 */
export async function countLedger(viewer: Viewer, filter: TaskFilter, today: Day): Promise<{ total: number; counts: LedgerCounts }> {
  const { status, light, view, ...rest } = filter;
  const base = filteredSql(viewer, rest, today);
  const told = view === undefined ? VIEWS : [...new Set([...VIEWS, view])];
  const alike = (some: Prisma.Sql) => sql`
    SELECT t."status"::text, ${lightRank(today)} AS "rank", ${viewsSql(told, today)} AS "views", count(*)
    FROM "Task" t WHERE ${some} AND ${base} GROUP BY t."status", 2, 3`;
  const ended = sql`
    SELECT t."status"::text, 4, ${viewsSql(told.filter((each) => mayHaveEnded({ view: each })), today)}, count(*)
    FROM "Task" t WHERE ${ENDED} AND ${base} GROUP BY t."status", 3`;
  // Words are looked for in other tables: once, rather than in each branch.
  const whole = filter.words === undefined ? sql`${alike(LIVE)} UNION ALL ${ended}` : alike(sql`TRUE`);
  const attempts = sql`SELECT 'attempt', -1, ARRAY[]::text[], count(*) FROM "Task" t WHERE ${attemptsFoundSql(viewer, rest)}`;
  const groups = await db().$queryRaw<Group[]>(sql`${whole} UNION ALL ${attempts}`);

  const countOf = (wanted: LedgerFilter) => groups.reduce((sum, group) => sum + (isOf(group, wanted) ? Number(group.count) : 0), 0);
  const counts = Object.fromEntries(FIGURES.map((metric) => [metric, countOf(TASK_METRICS[metric].ledger)])) as LedgerCounts;
  return { total: countOf({ ...(status && { status }), ...(light && { light }), ...(view && { view }) }), counts };
}

/** The views that a task is in, of these. */
function viewsSql(views: readonly LedgerView[], today: Day): Prisma.Sql {
  if (views.length === 0) return sql`ARRAY[]::text[]`;
  const each = views.map((view) => sql`CASE WHEN ${viewSql(view, today)} THEN ${view}::text END`);
  return sql`array_remove(ARRAY[${Prisma.join(each)}], NULL)`;
}

function isOf(group: Group, { status, light, view }: LedgerFilter): boolean {
  return (view === undefined || group.views.includes(view)) && (status === undefined || (group.status !== "attempt" && status.includes(group.status))) && (light?.includes(LIGHTS[group.rank]!) ?? true);
}
