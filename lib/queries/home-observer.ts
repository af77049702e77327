import type { Day } from "@/lib/domain/calendar/day";
import { metricHref } from "@/lib/domain/metrics/metric-href";
import type { Viewer } from "@/lib/domain/people/viewer";
import { countLedger } from "@/lib/queries/ledger-counts";

const SHOWN = ["open", "overdue", "stalledOrReturned", "dueSoon"] as const;

export type LedgerFigure = { readonly metric: (typeof SHOWN)[number]; readonly count: number; readonly href: string };

/** The ledger's figures over what the viewer may see, each with the address of its list; one query. */
export async function loadObserverHome(viewer: Viewer, today: Day): Promise<LedgerFigure[]> {
  const { counts } = await countLedger(viewer, {}, today);
  return SHOWN.map((metric) => ({ metric, count: counts[metric], href: metricHref(metric) }));
}
