import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { NonsenseNotice } from "@/components/layout/nonsense-notice";
import { ReadingView } from "@/components/report/reading-view";
import { ReportFrame } from "@/components/report/report-frame";
import { readSpanAddress } from "@/lib/domain/report/span-address";
import { trimSpan } from "@/lib/domain/report/span";
import { dispose, draft, merge } from "./actions";
import { loadReport } from "./load";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report"))("textTitle") };
}

/** The report read: its text with a light beside each sentence that has tasks. */
export default async function ReportTextPage({ params, searchParams }: PageProps<"/reports/[reportId]">) {
  const { report, mayDecide } = await loadReport(params);
  const { span, nonsense } = readSpanAddress(await searchParams);
  const isBeyond = span !== null && span.end > report.text.length;
  const lit = span === null || isBeyond ? null : trimSpan(report.text, span);
  return (
    <ClientMessages namespaces={["report"]}>
      <ReportFrame report={report} tab="text" lit={lit}>
        <div className="no-print px-6 max-sm:px-4">
          <NonsenseNotice nonsense={isBeyond ? [{ name: "span", value: `${span.start}-${span.end}` }] : nonsense} />
        </div>
        <ReadingView report={report} lit={lit} verbs={mayDecide ? { dispose, draft, merge } : null} />
      </ReportFrame>
    </ClientMessages>
  );
}
