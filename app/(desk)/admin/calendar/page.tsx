import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddDaysForm } from "@/components/calendar/add-days-form";
import { CalendarDays } from "@/components/calendar/calendar-days";
import { PublishForm, WithdrawButton } from "@/components/calendar/year-forms";
import { ClientMessages } from "@/components/layout/client-messages";
import { NonsenseNotice } from "@/components/layout/nonsense-notice";
import { SectionHeading } from "@/components/ui/section-heading";
import { TabLinks } from "@/components/ui/tab-links";
import { dayAt, yearOf } from "@/lib/domain/calendar/day";
import { readYearAddress } from "@/lib/domain/calendar/year-address";
import { requireRole } from "@/lib/edge/viewer";
import { loadCalendarPage } from "@/lib/queries/calendar-page";
import { AdminPage } from "../admin-page";
import { add, publish, remove, withdraw } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.calendar"))("title") };
}

/** The days of a year that are not what their weekday says, as the State Council has published them. */
export default async function CalendarPage({ searchParams }: PageProps<"/admin/calendar">) {
  await requireRole("administrator");
  const today = dayAt(new Date());
  const { year: asked, nonsense } = readYearAddress(await searchParams);
  const year = asked ?? yearOf(today);
  const [t, { years, source, days }] = [await getTranslations("admin.calendar"), await loadCalendarPage(year, today)];
  const tabs = years.map((one) => ({ href: `/admin/calendar?year=${one.year}`, label: t("year", { year: String(one.year) }), current: one.year === year, ...(!one.published && { count: t("unpublished") }) }));
  return (
    <AdminPage current="calendar" title={t("title")} meta={<p className="max-w-[720px] text-13 text-ink-2">{t("lead")}</p>}>
      <NonsenseNotice nonsense={nonsense} />
      <TabLinks label={t("years")} tabs={tabs} />
      <ClientMessages namespaces={["admin", "calendar"]}>
        <div className="grid items-start gap-x-10 gap-y-8 md:grid-cols-[minmax(0,1fr)_336px]">
          <section className="grid min-w-0 gap-3">
            {source === null ? (
              <PublishForm action={publish} year={year} />
            ) : (
              <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 text-13">
                <p>{t.rich("source", { source, name: (words) => <span lang="zh-CN">{words}</span> })}</p>
                <WithdrawButton action={withdraw} year={year} source={source} />
              </div>
            )}
            <CalendarDays year={year} days={days} remove={remove} />
          </section>
          <section className="grid gap-3">
            <SectionHeading rule="strong">{t("add")}</SectionHeading>
            <AddDaysForm action={add} />
          </section>
        </div>
      </ClientMessages>
    </AdminPage>
  );
}
