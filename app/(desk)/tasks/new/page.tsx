import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { RestDays } from "@/components/calendar/rest-days";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { PageHeader } from "@/components/layout/page-header";
import { NewTaskForm } from "@/components/task/forms/new-task-form";
import { requireRole } from "@/lib/edge/viewer";
import { loadNewTaskPage } from "@/lib/queries/new-task-page";
import { draft, propose } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("task-page.new"))("title") };
}

/** A task from a source other than the report. */
export default async function NewTaskPage() {
  await requireRole("office", "officeHead");
  const [t, { choices, ...restDays }] = [await getTranslations("task-page.new"), await loadNewTaskPage(new Date())];
  return (
    <Page>
      <PageHeader crumbs={[{ label: t("ledger"), href: "/tasks" }, { label: t("title") }]} title={t("title")} meta={<p className="text-13 text-ink-2">{t("lead")}</p>} />
      <div className="mt-5">
        <ClientMessages namespaces={["task-page", "task", "calendar"]}>
          <RestDays {...restDays}>
            <NewTaskForm action={draft} propose={propose} choices={choices} />
          </RestDays>
        </ClientMessages>
      </div>
    </Page>
  );
}
