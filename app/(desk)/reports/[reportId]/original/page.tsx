import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { NonsenseNotice } from "@/components/layout/nonsense-notice";
import { OriginalView } from "@/components/report/original/original-view";
import { ReportFrame } from "@/components/report/report-frame";
import { textHref } from "@/lib/domain/report/span-address";
import { loadOriginal } from "@/lib/queries/original-page";
import { loadAsked } from "../load";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report"))("tabs.original") };
}

/** The pages of the document that the report was read from, with the asked sentence marked; where it has none, its text. */
export default async function OriginalPage({ params, searchParams }: PageProps<"/reports/[reportId]/original">) {
  const { report, lit, nonsense } = await loadAsked(params, searchParams);
  const original = await loadOriginal(report.readingId);
  if (original?.format !== "pdf") redirect(textHref(report.id, lit, report.reading.number));
  return (
    <ClientMessages namespaces={["report"]}>
      <ReportFrame report={report} tab="original" lit={lit}>
        <div className="no-print px-6 max-sm:px-4">
          <NonsenseNotice nonsense={nonsense} />
        </div>
        <OriginalView report={report} editionId={original.editionId} places={original.places} lit={lit} />
      </ReportFrame>
    </ClientMessages>
  );
}
