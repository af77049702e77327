import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { NonsenseNotice } from "@/components/layout/nonsense-notice";
import { FormerNotice } from "@/components/report/former-notice";
import { ReadingView } from "@/components/report/reading-view";
import { ReportFrame } from "@/components/report/report-frame";
import { dispose, draft, merge } from "./actions";
import { loadAsked } from "./load";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report"))("textTitle") };
}

/** The report read: its text with a light beside each sentence that has tasks. A former reading stays as it was. */
export default async function ReportTextPage({ params, searchParams }: PageProps<"/reports/[reportId]">) {
  const { report, mayDecide, lit, nonsense } = await loadAsked(params, searchParams);
  return (
    <ClientMessages namespaces={["report"]}>
      <ReportFrame report={report} tab="text" lit={lit}>
        <div className="no-print px-6 max-sm:px-4">
          <NonsenseNotice nonsense={nonsense} />
        </div>
        <FormerNotice report={report} />
        <ReadingView report={report} lit={lit} verbs={mayDecide ? { dispose, draft, merge } : null} />
      </ReportFrame>
    </ClientMessages>
  );
}
