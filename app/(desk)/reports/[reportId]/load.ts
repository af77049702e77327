import { notFound } from "next/navigation";
import { dayAt } from "@/lib/domain/calendar/day";
import { isOffice, type Viewer } from "@/lib/domain/people/viewer";
import { requireViewer } from "@/lib/edge/viewer";
import { loadReportPage, type ReportPage } from "@/lib/queries/report-page";

/** What an id may be made of; anything else is no report. */
const ID = /^[\w-]{1,64}$/;

/** Whether an address can name a report at all. */
export function isReportId(id: string): boolean {
  return ID.test(id);
}

/**
 * The report that the address names, as far as its reader may know of it; else not found.
 *
 * @param reading which of its readings; null for the current one
 */
export async function loadReport(params: Promise<{ reportId: string }>, reading: number | null = null): Promise<{ viewer: Viewer; report: ReportPage; mayDecide: boolean }> {
  const viewer = await requireViewer();
  const { reportId } = await params;
  const report = isReportId(reportId) ? await loadReportPage(viewer, reportId, dayAt(new Date()), reading) : null;
  if (!report) notFound();
  return { viewer, report, mayDecide: isOffice(viewer) && report.reading.isCurrent };
}
