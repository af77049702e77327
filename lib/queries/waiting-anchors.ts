import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/domain/people/viewer";
import type { AnchorFinding } from "@/lib/domain/report/editions/carry";
import { anchorsVisibleTo } from "@/lib/queries/anchor-shown";

const WAITING_SHOWN = 200;

type WaitingAnchor = {
  readonly id: string;
  readonly finding: AnchorFinding;
  readonly quote: string;
  readonly task: { readonly id: string; readonly number: string; readonly title: string } | null;
};

type WaitingReport = { readonly id: string; readonly title: string; readonly anchors: readonly WaitingAnchor[] };

/** Every tie that waits for a person after a correction, by report; two queries. At most `WAITING_SHOWN` are listed. */
export async function loadWaitingAnchors(viewer: Viewer): Promise<{ readonly count: number; readonly reports: readonly WaitingReport[] }> {
  const where = { AND: [{ state: "waiting" as const }, anchorsVisibleTo(viewer)] };
  const [count, rows] = await Promise.all([
    db().anchor.count({ where }),
    db().anchor.findMany({
      where,
      relationLoadStrategy: "join",
      orderBy: [{ report: { year: "desc" } }, { reportId: "asc" }, { fromStart: "asc" }, { id: "asc" }],
      take: WAITING_SHOWN,
      select: { id: true, finding: true, quote: true, report: { select: { id: true, title: true } }, source: { select: { task: { select: { id: true, number: true, title: true } } } } },
    }),
  ]);
  const reports = new Map(rows.map(({ report }) => [report.id, report]));
  const anchorsOf = (reportId: string) => rows.filter(({ report }) => report.id === reportId).map(({ id, finding, quote, source }) => ({ id, finding, quote, task: source?.task ?? null }));
  return { count, reports: [...reports.values()].map((report) => ({ ...report, anchors: anchorsOf(report.id) })) };
}
