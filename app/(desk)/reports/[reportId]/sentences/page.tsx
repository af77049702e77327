import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { WithSide } from "@/components/layout/page";
import { anchorsOf } from "@/components/report/anchors";
import { CoverageFigure } from "@/components/report/coverage-figure";
import { CoverageList } from "@/components/report/coverage-list";
import { ReportFrame } from "@/components/report/report-frame";
import { EmptyState } from "@/components/ui/empty-state";
import { dispose, draft, merge } from "../actions";
import { loadReport } from "../load";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report"))("tabs.coverage") };
}

/** 句句有着落: every sentence of shortcomings and arrangements, and where it went. */
export default async function SentencesPage({ params }: PageProps<"/reports/[reportId]/sentences">) {
  const { report, mayDecide } = await loadReport(params);
  const t = await getTranslations("report");
  return (
    <ClientMessages namespaces={["report"]}>
      <ReportFrame report={report} tab="coverage">
        <div className="flex grow px-6 max-sm:px-4 print:block">
          <div className="min-w-0 grow">
            <WithSide width={300} label={t("side")} side={<CoverageFigure report={report} isHere={false} />}>
              {report.passages.length === 0 ? (
                <EmptyState title={t("coverage.none")} lead={t("coverage.noneLead")} />
              ) : (
                <CoverageList report={report} anchors={anchorsOf(report.readingId, report.passages, report.tasks)} verbs={mayDecide ? { dispose, draft, merge } : null} />
              )}
            </WithSide>
          </div>
        </div>
      </ReportFrame>
    </ClientMessages>
  );
}
