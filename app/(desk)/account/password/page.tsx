import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { PageHeader } from "@/components/layout/page-header";
import { ChangePasswordForm } from "@/components/people/change-password-form";
import { requireSession } from "@/lib/edge/viewer";
import { changeOwnPassword } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.account"))("changePassword") };
}

/** Open also to one who may do nothing else until it is done. */
export default async function PasswordPage() {
  const { userName, mustChangePassword } = await requireSession();
  const t = await getTranslations("people.account");
  const crumbs = mustChangePassword ? undefined : [{ label: t("title"), href: "/account" }, { label: t("changePassword") }];
  return (
    <Page className="grid gap-4">
      <PageHeader {...(crumbs && { crumbs })} title={t("changePassword")} />
      <p className="text-14 text-ink-2">{mustChangePassword ? t("passwordForced") : t("passwordLead")}</p>
      <ClientMessages namespaces={["people"]}>
        <ChangePasswordForm action={changeOwnPassword} userName={userName} goTo={mustChangePassword ? "/" : "/account"} />
      </ClientMessages>
    </Page>
  );
}
