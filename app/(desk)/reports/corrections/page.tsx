import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { PageHeader } from "@/components/layout/page-header";
import { WaitingList } from "@/components/report/waiting-list";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import { ReportWords } from "@/components/ui/report-words";
import { TextLink } from "@/components/ui/text-link";
import { changesHref } from "@/lib/domain/report/editions/changes-address";
import { requireRole } from "@/lib/edge/viewer";
import { loadWaitingAnchors } from "@/lib/queries/waiting-anchors";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("metrics"))("anchorsWaiting.name") };
}

/** Whatever corrections touched and the office has not decided yet, of all reports: the list that the figure at home counts. */
export default async function CorrectionsPage() {
  const viewer = await requireRole("office", "officeHead");
  const t = await getTranslations("report");
  const metrics = await getTranslations("metrics");
  const { count, reports } = await loadWaitingAnchors(viewer);
  const shown = reports.reduce((sum, { anchors }) => sum + anchors.length, 0);
  return (
    <Page className="max-sm:pb-4">
      <PageHeader crumbs={[{ label: t("title"), href: "/reports" }]} title={metrics("anchorsWaiting.name")} note={t("changes.count", { count })} meta={<p className="text-13 text-ink-2">{metrics("anchorsWaiting.definition")}</p>} />
      {count === 0 && <EmptyState title={t("changes.parts.nothingWaits")} lead={t("changes.noneWaitsLead")} />}
      {reports.map(({ id, title, anchors }) => (
        <section key={id} className="mt-6">
          <SectionHeading rule="strong" count={anchors.length} aside={<TextLink href={changesHref(id)}>{t("changes.title")} →</TextLink>}>
            <ReportWords text={title} className="text-16 font-[700]" />
          </SectionHeading>
          <WaitingList anchors={anchors} href={changesHref(id)} />
        </section>
      ))}
      {count > shown && <p className="py-3 text-13 text-ink-3">{t("changes.more", { count: count - shown })}</p>}
    </Page>
  );
}
