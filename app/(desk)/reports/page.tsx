import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DraftList } from "@/components/import/draft-list";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { PageHeader } from "@/components/layout/page-header";
import { ReportTable } from "@/components/report/report-table";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import { TextLink } from "@/components/ui/text-link";
import { dayAt } from "@/lib/domain/calendar/day";
import { sentenceMetricHref } from "@/lib/domain/metrics/metric-href";
import { isOffice } from "@/lib/domain/people/viewer";
import { requireViewer } from "@/lib/edge/viewer";
import { loadImportDrafts } from "@/lib/queries/import-drafts";
import { loadReports } from "@/lib/queries/report-list";
import { discard } from "./drafts/[draftId]/actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report"))("title") };
}

/** The imported reports by year; for the office, those it has begun to import. */
export default async function ReportsPage() {
  const viewer = await requireViewer();
  const t = await getTranslations("report");
  const mayImport = isOffice(viewer);
  const [reports, drafts] = await Promise.all([loadReports(viewer, dayAt(new Date())), mayImport ? loadImportDrafts(viewer) : []]);
  const importLink = mayImport && (
    <ButtonLink href="/reports/new" kind="primary">
      {t("list.import")}
    </ButtonLink>
  );
  return (
    <Page className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeader title={t("title")} note={reports.length > 0 && <Note reports={reports.length} pending={reports.reduce((sum, { coverage }) => sum + coverage.total - coverage.accounted, 0)} />} actions={reports.length > 0 && importLink} />
      {drafts.length > 0 && (
        <ClientMessages namespaces={["import"]}>
          <section>
            <SectionHeading rule="strong" count={drafts.length}>
              {t("list.drafts")}
            </SectionHeading>
            <DraftList drafts={drafts} discard={discard} />
          </section>
        </ClientMessages>
      )}
      {reports.length === 0 ? <EmptyState title={t("list.empty")} lead={t(mayImport ? "list.emptyOffice" : "list.emptyOthers")} action={importLink} /> : <ReportTable reports={reports} />}
    </Page>
  );
}

/** How many, and what of all of them is still unaccounted for. */
async function Note({ reports, pending }: { reports: number; pending: number }) {
  const t = await getTranslations("report");
  return (
    <>
      {t("list.count", { count: reports })}
      {pending > 0 && (
        <TextLink href={sentenceMetricHref("sentencesPending")} className="ms-4">
          {t("coverage.open", { count: pending })} →
        </TextLink>
      )}
    </>
  );
}
