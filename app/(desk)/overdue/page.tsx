import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ByUnit } from "@/components/leader/by-unit";
import { BySentence } from "@/components/leader/by-sentence";
import { OverdueHead } from "@/components/leader/overdue-head";
import { OverdueItem } from "@/components/leader/overdue-item";
import { OfficeOwes, Silence } from "@/components/leader/silence";
import { ClientMessages } from "@/components/layout/client-messages";
import { NonsenseNotice } from "@/components/layout/nonsense-notice";
import { Page } from "@/components/layout/page";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import { TabLinks } from "@/components/ui/tab-links";
import { dayAt } from "@/lib/domain/calendar/day";
import { hasRole } from "@/lib/domain/people/viewer";
import { readOverdueAddress } from "@/lib/domain/task/overdue-address";
import { requireRole } from "@/lib/edge/viewer";
import { loadOverduePage } from "@/lib/queries/overdue";
import { instruct, urge } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("leader"))("title") };
}

/** What is late, whose, for how long, and which sentence of the report it breaks. */
export default async function OverduePage({ searchParams }: PageProps<"/overdue">) {
  const viewer = await requireRole("leader", "office", "officeHead");
  const t = await getTranslations("leader");
  const today = dayAt(new Date());
  const { scope, nonsense } = readOverdueAddress(await searchParams);
  const inCharge = viewer.chargeUnitIds.length > 0 && scope !== "all";
  const page = await loadOverduePage(viewer, today, inCharge ? viewer.chargeUnitIds : null);
  return (
    <Page>
      <div className="flex flex-wrap items-center gap-x-4 text-13 text-ink-3">
        <h1 className="font-bold text-ink">{t("title")}</h1>
        <span>{t("asOf", { day: today })}</span>
        {viewer.chargeUnitIds.length > 0 && (
          <div className="ms-auto">
            <TabLinks
              label={t("scope.label")}
              tabs={[
                { href: "/overdue", label: t("scope.charge"), current: inCharge },
                { href: "/overdue?scope=all", label: t("scope.all"), current: !inCharge },
              ]}
            />
          </div>
        )}
      </div>
      <NonsenseNotice nonsense={nonsense} />
      <ClientMessages>
        <OverdueHead
          count={page.overdueCount}
          worst={page.worst}
          units={page.byUnit.filter(({ overdue }) => overdue > 0).length}
          sentences={page.sentences}
          figures={page.figures}
          scope={inCharge ? "&charge=mine" : ""}
        />
      </ClientMessages>
      <div className="grid gap-x-14 border-t border-ink pt-4 md:grid-cols-[minmax(0,1fr)_400px]">
        <section className="min-w-0">
          <SectionHeading rule="none" count={t("all", { count: page.overdueCount })}>
            {t("longest")}
          </SectionHeading>
          {page.overdue.length === 0 ? (
            <EmptyState title={t("none")} lead={t("noneLead")} />
          ) : (
            <ClientMessages namespaces={["leader"]}>
              <ol>
                {page.overdue.map((task) => (
                  <OverdueItem key={task.id} task={task} urge={urge} instruct={hasRole(viewer, "leader") ? instruct : null} />
                ))}
              </ol>
            </ClientMessages>
          )}
        </section>
        <aside aria-label={t("aside")} className="grid content-start gap-7 max-md:mt-8">
          <Silence silence={page.silence} />
          <OfficeOwes {...page.office} />
        </aside>
      </div>
      {page.figures.open > 0 && (
        <div className="mt-7 grid gap-x-14 gap-y-7 border-ink md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] md:border-t md:pt-4">
          <ByUnit lines={page.byUnit} />
          <BySentence lines={page.bySentence} />
        </div>
      )}
    </Page>
  );
}
