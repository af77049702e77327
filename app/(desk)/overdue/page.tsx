import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ByUnit } from "@/components/leader/by-unit";
import { BySentence, countLines } from "@/components/leader/by-sentence";
import { OfficeOwes } from "@/components/leader/office-owes";
import { overdueHref, type OverdueView } from "@/components/leader/overdue-href";
import { OverdueHead } from "@/components/leader/overdue-head";
import { OverdueItem } from "@/components/leader/overdue-item";
import { Silence } from "@/components/leader/silence";
import { ToReview } from "@/components/home/to-review";
import { ClientMessages } from "@/components/layout/client-messages";
import { NonsenseNotice } from "@/components/layout/nonsense-notice";
import { Page } from "@/components/layout/page";
import { EmptyState } from "@/components/ui/empty-state";
import { SectionHeading } from "@/components/ui/section-heading";
import { TabLinks } from "@/components/ui/tab-links";
import { TextLink } from "@/components/ui/text-link";
import { dayAt } from "@/lib/domain/calendar/day";
import { metricHref } from "@/lib/domain/metrics/metric-href";
import { hasRole } from "@/lib/domain/people/viewer";
import type { TaskFilter } from "@/lib/domain/task/filter";
import { readOverdueAddress } from "@/lib/domain/task/overdue-address";
import { requireRole } from "@/lib/edge/viewer";
import { loadLeaderReviews } from "@/lib/queries/leader-reviews";
import { loadOverduePage } from "@/lib/queries/overdue";
import { brokenOf } from "@/lib/queries/overdue-sentences";
import { instruct, urge } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("leader"))("title") };
}

/** What is late, whose, for how long, and which sentence of the report it breaks. */
export default async function OverduePage({ searchParams }: PageProps<"/overdue">) {
  const viewer = await requireRole("leader", "office", "officeHead");
  const t = await getTranslations("leader");
  const today = dayAt(new Date());
  const { scope, only, nonsense } = readOverdueAddress(await searchParams);
  const inCharge = viewer.chargeUnitIds.length > 0 && scope !== "all";
  const within: TaskFilter = inCharge ? { charge: "mine" } : {};
  const view: OverdueView = { scope: scope ?? undefined, only: only ?? undefined };
  const [page, toReview] = await Promise.all([loadOverduePage(viewer, today, inCharge ? viewer.chargeUnitIds : null), loadLeaderReviews(viewer, today)]);
  const broken = brokenOf(page.bySection);
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
                { href: overdueHref({ ...view, scope: undefined }), label: t("scope.charge"), current: inCharge },
                { href: overdueHref({ ...view, scope: "all" }), label: t("scope.all"), current: !inCharge },
              ]}
            />
          </div>
        )}
      </div>
      <NonsenseNotice nonsense={nonsense} />
      {toReview.length > 0 && (
        <div className="mb-6">
          <ToReview title={t("toReview")} tasks={toReview} />
        </div>
      )}
      <ClientMessages>
        <OverdueHead
          count={page.overdueCount}
          worst={page.worst}
          units={page.byUnit.filter(({ overdue }) => overdue > 0).length}
          sentences={countLines(broken.filter(({ section }) => section !== "others"))}
          figures={page.figures}
          within={within}
          view={view}
        />
      </ClientMessages>
      <div className="grid gap-x-14 border-t border-ink pt-4 md:grid-cols-[minmax(0,1fr)_400px]">
        <section className="min-w-0">
          <SectionHeading rule="none" count={<TextLink href={metricHref("overdue", within)}>{t("all", { count: page.overdueCount })}</TextLink>}>
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
          <Silence silence={page.silence} within={within} />
          <OfficeOwes {...page.office} />
        </aside>
      </div>
      {page.figures.open > 0 && (
        <div className="mt-7 grid gap-x-14 gap-y-7 border-ink md:grid-cols-[minmax(0,5fr)_minmax(0,7fr)] md:border-t md:pt-4">
          <ByUnit lines={page.byUnit} view={view} />
          <BySentence parts={page.bySection} broken={broken} within={within} view={view} />
        </div>
      )}
    </Page>
  );
}
