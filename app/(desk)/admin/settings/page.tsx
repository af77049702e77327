import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { SettingsForm } from "@/components/settings/settings-form";
import { requireRole } from "@/lib/edge/viewer";
import { loadSettingsPage } from "@/lib/queries/settings-page";
import { AdminPage } from "../admin-page";
import { amend } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("admin.settings"))("title") };
}

export default async function SettingsPage() {
  await requireRole("administrator");
  const [t, shown] = [await getTranslations("admin.settings"), await loadSettingsPage()];
  return (
    <AdminPage current="settings" title={t("title")}>
      <ClientMessages namespaces={["admin"]}>
        <SettingsForm action={amend} {...shown} />
      </ClientMessages>
    </AdminPage>
  );
}
