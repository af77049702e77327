import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { NonsenseNotice } from "@/components/layout/nonsense-notice";
import { FormerNotice } from "@/components/report/former-notice";
import { ReadingView } from "@/components/report/reading-view";
import { ReportFrame } from "@/components/report/report-frame";
import { readSpanAddress } from "@/lib/domain/report/span-address";
import { findSpanAgain } from "@/lib/queries/find-span-again";
import { trimSpan } from "@/lib/domain/report/span";
import { dispose, draft, merge } from "./actions";
import { isReportId, loadReport } from "./load";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report"))("textTitle") };
}

/** The report read: its text with a light beside each sentence that has tasks. A former reading stays as it was. */
export default async function ReportTextPage({ params, searchParams }: PageProps<"/reports/[reportId]">) {
  const { span, reading, nonsense } = readSpanAddress(await searchParams);
  const { reportId } = await params;
  const asked = span === null || reading !== null || !isReportId(reportId) ? { reading, span } : await findSpanAgain(reportId, span);
  const { report, mayDecide } = await loadReport(params, asked.reading);
  const isBeyond = asked.span !== null && asked.span.end > report.text.length;
  const lit = asked.span === null || isBeyond ? null : trimSpan(report.text, asked.span);
  return (
    <ClientMessages namespaces={["report"]}>
      <ReportFrame report={report} tab="text" lit={lit}>
        <div className="no-print px-6 max-sm:px-4">
          <NonsenseNotice nonsense={isBeyond && span ? [{ name: "span", value: `${span.start}-${span.end}` }] : nonsense} />
        </div>
        <FormerNotice report={report} />
        <ReadingView report={report} lit={lit} verbs={mayDecide ? { dispose, draft, merge } : null} />
      </ReportFrame>
    </ClientMessages>
  );
}
