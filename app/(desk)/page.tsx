import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AdministratorDesk } from "@/components/home/administrator-desk";
import { CoverageLeft } from "@/components/home/coverage-left";
import { ImportFirst } from "@/components/home/first-steps";
import { OfficeDesk } from "@/components/home/office-desk";
import { HomeSummary } from "@/components/home/home-summary";
import { ObserverDesk } from "@/components/home/observer-desk";
import { UnitDesk } from "@/components/home/unit-desk";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { dayAt } from "@/lib/domain/calendar/day";
import { hasRole, isOffice, unitsSpokenFor } from "@/lib/domain/people/viewer";
import { requireViewer } from "@/lib/edge/viewer";
import { loadAdministratorHome } from "@/lib/queries/home-administrator";
import { loadObserverHome } from "@/lib/queries/home-observer";
import { loadOfficeHome } from "@/lib/queries/home-office";
import { loadUnitDesk } from "@/lib/queries/home-unit";
import { acknowledge, acknowledgeOwnPart, decline, declineOwnPart, report } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("home"))("title") };
}

/** What waits for this person, in each of their roles. A leader's page is the overdue page. */
export default async function HomePage() {
  const viewer = await requireViewer();
  const hasUnit = unitsSpokenFor(viewer).length > 0;
  if (hasRole(viewer, "leader") && !hasUnit && !isOffice(viewer)) redirect("/overdue");
  const t = await getTranslations("home");
  const today = dayAt(new Date());
  const [unit, office, administrator, observer] = await Promise.all([
    hasUnit ? loadUnitDesk(viewer, today) : null,
    isOffice(viewer) ? loadOfficeHome(viewer, today) : null,
    hasRole(viewer, "administrator") ? loadAdministratorHome() : null,
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
      {unit && <HomeSummary tasks={unit} />}
      {unit?.length === 0 && <EmptyState title={t("unitEmpty")} lead={t("unitEmptyLead")} />}
      {unit && unit.length > 0 && (
        <ClientMessages namespaces={["home", "task-page"]}>
          <UnitDesk tasks={unit} today={today} verbs={{ acknowledge, acknowledgeOwnPart, decline, declineOwnPart, report }} />
        </ClientMessages>
      )}
      {office && (office.coverage.total === 0 ? (
        <ImportFirst />
      ) : (
        <>
          <CoverageLeft {...office.coverage} />
          <OfficeDesk lists={office.lists} />
        </>
      ))}
      {administrator && <AdministratorDesk figures={administrator} />}
      {observer && (
        <ClientMessages>
          <ObserverDesk figures={observer} />
        </ClientMessages>
      )}
    </Page>
  );
}
