import { notFound } from "next/navigation";
import { dayAt } from "@/lib/domain/calendar/day";
import { isOffice, type Viewer } from "@/lib/domain/people/viewer";
import { requireViewer } from "@/lib/edge/viewer";
import { loadReportPage, type ReportPage } from "@/lib/queries/report-page";

/** What an id may be made of; anything else is no report. */
const ID = /^[\w-]{1,64}$/;

/** The report that the address names, as far as its reader may know of it; else not found. */
export async function loadReport(params: Promise<{ reportId: string }>): Promise<{ viewer: Viewer; report: ReportPage; mayDecide: boolean }> {
  const viewer = await requireViewer();
  const { reportId } = await params;
  const report = ID.test(reportId) ? await loadReportPage(viewer, reportId, dayAt(new Date())) : null;
  if (!report) notFound();
  return { viewer, report, mayDecide: isOffice(viewer) };
}
