import { getTranslations } from "next-intl/server";
import type { ComponentProps, ReactNode } from "react";
import { Page } from "@/components/layout/page";
import { PageHeader } from "@/components/layout/page-header";
import { TabLinks } from "@/components/ui/tab-links";

const PAGES = ["units", "people", "calendar", "settings"] as const;

type Props = ComponentProps<typeof PageHeader> & { readonly current: (typeof PAGES)[number]; readonly children: ReactNode };

/** The head of every administrator's page, with the way between them. */
export async function AdminPage({ current, children, ...header }: Props) {
  const t = await getTranslations("admin.navigation");
  const tabs = PAGES.map((name) => ({ href: `/admin/${name}`, label: t(name), current: name === current }));
  return (
    <Page className="grid gap-4">
      <PageHeader {...header} />
      <TabLinks label={t("label")} tabs={tabs} />
      {children}
    </Page>
  );
}
