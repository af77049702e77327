import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StartForm } from "@/components/import/start-form";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { PageHeader } from "@/components/layout/page-header";
import { requireRole } from "@/lib/edge/viewer";
import { loadReportName } from "@/lib/queries/report-name";
import { isReportId } from "../../load";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("report"))("editions.newTitle") };
}

/** A corrected edition of a report comes in. */
export default async function NewEditionPage({ params }: PageProps<"/reports/[reportId]/editions/new">) {
  await requireRole("office", "officeHead");
  const { reportId } = await params;
  const report = isReportId(reportId) ? await loadReportName(reportId) : null;
  if (!report) notFound();
  const t = await getTranslations("report");
  return (
    <Page className="grid max-w-[880px] grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeader
        crumbs={[{ label: t("title"), href: "/reports" }, { label: t("tabs.editions"), href: `/reports/${reportId}/editions` }]}
        title={t("editions.newTitle")}
        note={<span lang="zh-CN">{t("editions.of", report)}</span>}
        meta={<p className="text-13 text-ink-2">{t("editions.newLead")}</p>}
      />
      <ClientMessages namespaces={["import"]}>
        <StartForm reportId={reportId} />
      </ClientMessages>
    </Page>
  );
}
