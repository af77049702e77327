import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NonsenseNotice } from "@/components/layout/nonsense-notice";
import { Page } from "@/components/layout/page";
import { PageHeader } from "@/components/layout/page-header";
import { NotificationList } from "@/components/notification/notification-list";
import { BeyondLast } from "@/components/ui/beyond-last";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { SubmitButton } from "@/components/ui/submit-button";
import { VerbForm } from "@/components/ui/verb-form";
import { readPageAddress } from "@/lib/domain/page-address";
import { requireViewer } from "@/lib/edge/viewer";
import { loadNotifications, NOTIFICATIONS_PER_PAGE } from "@/lib/queries/notifications";
import { markAllRead } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("notifications"))("title") };
}

export default async function NotificationsPage({ searchParams }: PageProps<"/notifications">) {
  const viewer = await requireViewer();
  const t = await getTranslations("notifications");
  const { page, nonsense } = readPageAddress(await searchParams);
  const { rows, total, unread } = await loadNotifications(viewer, page);
  const from = (page - 1) * NOTIFICATIONS_PER_PAGE;
  return (
    <Page>
      <PageHeader
        title={t("title")}
        note={t("unread", { count: unread })}
        actions={
          unread > 0 && (
            <VerbForm action={markAllRead} done={t("allRead")}>
              <SubmitButton kind="secondary">{t("markAll")}</SubmitButton>
            </VerbForm>
          )
        }
      />
      <NonsenseNotice nonsense={nonsense} />
      {total === 0 ? (
        <EmptyState title={t("empty")} lead={t("emptyLead")} />
      ) : rows.length === 0 ? (
        <BeyondLast total={total} page={page} firstHref="/notifications" />
      ) : (
        <NotificationList rows={rows} action={markAllRead} />
      )}
      {rows.length > 0 && total > NOTIFICATIONS_PER_PAGE && (
        <Pagination
          from={from + 1}
          to={from + rows.length}
          total={total}
          previousHref={page > 1 ? `/notifications?page=${page - 1}` : undefined}
          nextHref={from + rows.length < total ? `/notifications?page=${page + 1}` : undefined}
        />
      )}
    </Page>
  );
}
