import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { Day } from "@/lib/domain/calendar/day";
import { TASK_METRICS, type TaskMetric } from "@/lib/domain/metrics/definitions";
import type { LedgerFilter } from "@/lib/domain/metrics/ledger-filter";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { TaskFilter } from "@/lib/domain/task/filter";
import { ENDED, LIVE } from "@/lib/queries/ledger-order";
import { filteredSql, wantedEndedSql, wantedSql } from "@/lib/queries/ledger-where";

const { sql } = Prisma;

/** The metrics that the ledger shows as tabs; none of them holds for a task closed or terminated. */
export const TAB_METRICS = ["overdue", "stalledOrReturned", "dueSoon", "toReview", "toAcknowledge"] as const satisfies readonly TaskMetric[];

/** Of the filter's tasks, its own status, light and view left aside: all of them, those of each tab, the open ones. */
export type LedgerCounts = Readonly<Record<(typeof TAB_METRICS)[number] | "all" | "open" | "draft", number>>;

type Counted = Record<Exclude<keyof LedgerCounts, "all"> | "live" | "liveTotal" | "ended" | "endedTotal", bigint>;

/**
 * How many tasks each tab has, and the list itself, in one query. Tasks that have ended are most of an old ledger and
 * are in no tab but the first: they are only counted, from an index where the filter asks for nothing else.
 */
export async function countLedger(viewer: Viewer, filter: TaskFilter, today: Day): Promise<{ total: number; counts: LedgerCounts }> {
  const { status, light, view, ...rest } = filter;
  const wanted: LedgerFilter = { ...(status && { status }), ...(light && { light }), ...(view && { view }) };
  const base = filteredSql(viewer, rest, today);
  const having = (ledger: LedgerFilter, name: string) => sql`count(*) FILTER (WHERE ${wantedSql(ledger, today)}) AS ${Prisma.raw(`"${name}"`)}`;
  const figures = [...TAB_METRICS, "open" as const].map((metric) => having(TASK_METRICS[metric].ledger, metric));
  const [row] = await db().$queryRaw<[Counted]>`
    SELECT * FROM
      (SELECT count(*) AS "live", ${Prisma.join([...figures, having({ status: ["draft"] }, "draft"), having(wanted, "liveTotal")])} FROM "Task" t WHERE ${LIVE} AND ${base}) l,
      (SELECT count(*) AS "ended", count(*) FILTER (WHERE ${wantedEndedSql(wanted, today)}) AS "endedTotal" FROM "Task" t WHERE ${ENDED} AND ${base}) e`;
  const { live, ended, liveTotal, endedTotal, ...counts } = numbers(row);
  return { total: liveTotal + endedTotal, counts: { ...counts, all: live + ended } };
}

function numbers(row: Counted): Record<keyof Counted, number> {
  return Object.fromEntries(Object.entries(row).map(([name, count]) => [name, Number(count)])) as Record<keyof Counted, number>;
}
