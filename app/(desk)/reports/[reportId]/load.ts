import { notFound } from "next/navigation";
import type { Nonsense, Params } from "@/lib/domain/address-reader";
import { dayAt } from "@/lib/domain/calendar/day";
import { isOffice, type Viewer } from "@/lib/domain/people/viewer";
import type { Span } from "@/lib/domain/report/model";
import { trimSpan } from "@/lib/domain/report/span";
import { readSpanAddress } from "@/lib/domain/report/span-address";
import { requireViewer } from "@/lib/edge/viewer";
import { findSpanAgain } from "@/lib/queries/find-span-again";
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

/**
 * The report in the reading that its address asks for, and the words of it to light. A span without a reading is looked
 * for in the readings there are, since addresses of words stay good; one beyond the text is listed with what means nothing.
 */
export async function loadAsked(params: Promise<{ reportId: string }>, query: Promise<Params>): Promise<Awaited<ReturnType<typeof loadReport>> & { readonly lit: Span | null; readonly nonsense: readonly Nonsense[] }> {
  const { span, reading, nonsense } = readSpanAddress(await query);
  const { reportId } = await params;
  const asked = span === null || reading !== null || !isReportId(reportId) ? { reading, span } : await findSpanAgain(reportId, span);
  const loaded = await loadReport(params, asked.reading);
  const { text } = loaded.report;
  if (span !== null && asked.span !== null && asked.span.end > text.length) return { ...loaded, lit: null, nonsense: [{ name: "span", value: `${span.start}-${span.end}` }] };
  return { ...loaded, lit: asked.span && trimSpan(text, asked.span), nonsense };
}
