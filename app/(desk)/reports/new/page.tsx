import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DraftList } from "@/components/import/draft-list";
import { StartForm } from "@/components/import/start-form";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { PageHeader } from "@/components/layout/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { requireRole } from "@/lib/edge/viewer";
import { loadImportDrafts } from "@/lib/queries/import-drafts";
import { discard } from "../drafts/[draftId]/actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("import.start"))("title") };
}

/** A published report comes in. */
export default async function NewReportPage() {
  const viewer = await requireRole("office", "officeHead");
  const t = await getTranslations("import");
  const drafts = await loadImportDrafts(viewer);
  return (
    <Page className="grid max-w-[880px] grid-cols-[minmax(0,1fr)] gap-6">
      <PageHeader crumbs={[{ label: t("crumbs.reports"), href: "/reports" }, { label: t("crumbs.import") }]} title={t("start.title")} meta={<p className="text-13 text-ink-2">{t("start.lead")}</p>} />
      <ClientMessages namespaces={["import"]}>
        <StartForm />
        {drafts.length > 0 && (
          <section>
            <SectionHeading rule="strong" count={drafts.length}>
              {t("drafts.title")}
            </SectionHeading>
            <DraftList drafts={drafts} discard={discard} />
          </section>
        )}
      </ClientMessages>
    </Page>
  );
}
