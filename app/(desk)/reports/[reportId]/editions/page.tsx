import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { EditionList } from "@/components/report/edition-list";
import { FactsDialog } from "@/components/report/facts-dialog";
import { ReportFrame } from "@/components/report/report-frame";
import { ButtonLink } from "@/components/ui/button";
import { READER_VERSION } from "@/lib/domain/report/read-report";
import { correct } from "../actions";
import { reread } from "./actions";
import { loadReport } from "../load";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report"))("tabs.editions") };
}

/** The report's source documents, as they came. */
export default async function EditionsPage({ params }: PageProps<"/reports/[reportId]/editions">) {
  const { report, mayDecide } = await loadReport(params);
  const newest = report.editions[0]?.readings[0];
  const isOfEarlierReader = newest !== undefined && newest.readerVersion !== READER_VERSION;
  const t = await getTranslations("report.editions");
  return (
    <ClientMessages namespaces={["import", "report"]}>
      <ReportFrame report={report} tab="editions">
        <Page className="max-w-[1040px]">
          <div className="mb-3 flex flex-wrap items-center justify-between gap-x-5 gap-y-2">
            <p className="text-14 text-ink-2">{t("lead")}</p>
            {mayDecide && (
              <div className="flex flex-wrap gap-2">
                <FactsDialog report={report} correct={correct} />
                <ButtonLink href={`/reports/${report.id}/editions/new`} kind="primary">
                  {t("import")}
                </ButtonLink>
              </div>
            )}
          </div>
          {mayDecide && isOfEarlierReader && <p className="mb-3 text-13">{t("readAgainLead")}</p>}
          <EditionList reportId={report.id} editions={report.editions} reread={mayDecide && isOfEarlierReader ? reread : null} />
        </Page>
      </ReportFrame>
    </ClientMessages>
  );
}
