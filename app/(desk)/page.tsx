import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdministratorDesk } from "@/components/home/administrator-desk";
import { AnchorsLeft } from "@/components/home/anchors-left";
import { CoverageLeft } from "@/components/home/coverage-left";
import { ImportFirst } from "@/components/home/first-steps";
import { OfficeDesk } from "@/components/home/office-desk";
import { HomeSummary } from "@/components/home/home-summary";
import { ObserverDesk } from "@/components/home/observer-desk";
import { ToReview } from "@/components/home/to-review";
import { UnitDesk } from "@/components/home/unit-desk";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { dayAt } from "@/lib/domain/calendar/day";
import { hasRole, isLeaderAlone, isOffice, unitsSpokenFor } from "@/lib/domain/people/viewer";
import { requireViewer } from "@/lib/edge/viewer";
import { loadObserverHome } from "@/lib/queries/home-observer";
import { loadOfficeHome } from "@/lib/queries/home-office";
import { loadSiteHome } from "@/lib/queries/home-site";
import { loadUnitDesk } from "@/lib/queries/home-unit";
import { acknowledge, acknowledgeOwnPart, decline, declineOwnPart, report } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("home"))("title") };
}

/** What waits for this person, in each of their roles. The page of one who is a leader and nothing else is the overdue page. */
export default async function HomePage() {
  const viewer = await requireViewer();
  const hasUnit = unitsSpokenFor(viewer).length > 0;
  if (isLeaderAlone(viewer)) redirect("/overdue");
  const t = await getTranslations("home");
  const today = dayAt(new Date());
  const isAdministrator = hasRole(viewer, "administrator");
  const [unit, office, site, observer] = await Promise.all([
    hasUnit ? loadUnitDesk(viewer, today) : null,
    isOffice(viewer) ? loadOfficeHome(viewer, today) : null,
    isOffice(viewer) || isAdministrator ? loadSiteHome() : null,
    // Whoever also does something here has figures of their own above.
    hasRole(viewer, "observer") && !hasUnit && !isOffice(viewer) ? loadObserverHome(viewer, today) : null,
  ]);
  return (
    <Page>
      <h1 className="text-22 font-bold">{t("today", { day: today })}</h1>
      {viewer.roles.length === 0 && <EmptyState title={t("noRole")} lead={t("noRoleLead")} />}
      {hasRole(viewer, "leader") && (
        <p className="mt-0.5 text-16">
          <TextLink href="/overdue">{t("leader")} →</TextLink>
        </p>
      )}
      {unit && <HomeSummary tasks={unit.tasks} toReview={unit.toReview.length} />}
      {unit && <ToReview title={t("lists.toReview")} tasks={unit.toReview} />}
      {unit?.tasks.length === 0 && unit.toReview.length === 0 && <EmptyState title={t("unitEmpty")} lead={t("unitEmptyLead")} />}
      {unit && unit.tasks.length > 0 && (
        <ClientMessages namespaces={["home", "task-page"]}>
          <UnitDesk tasks={unit.tasks} receiptWorkingDays={unit.receiptWorkingDays} today={today} verbs={{ acknowledge, acknowledgeOwnPart, decline, declineOwnPart, report }} />
        </ClientMessages>
      )}
      {office && site && (site.total === 0 ? (
        <ImportFirst />
      ) : (
        <>
          <CoverageLeft accounted={site.accounted} total={site.total} />
          <AnchorsLeft count={site.anchorsWaiting} />
          <OfficeDesk lists={office.lists} />
        </>
      ))}
      {isAdministrator && site && <AdministratorDesk figures={site} />}
      {observer && (
        <ClientMessages>
          <ObserverDesk figures={observer} />
        </ClientMessages>
      )}
    </Page>
  );
}
