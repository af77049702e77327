import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Preferences } from "@/app/sign-in/preferences";
import { ClientMessages } from "@/components/layout/client-messages";
import { KeysButton } from "@/components/layout/keys";
import { Page } from "@/components/layout/page";
import { PageHeader } from "@/components/layout/page-header";
import { AccountFacts } from "@/components/people/account-facts";
import { SignInList } from "@/components/people/sign-in-list";
import { SignOutEverywhere } from "@/components/people/sign-out-everywhere";
import { ButtonLink, Button } from "@/components/ui/button";
import { SectionHeading } from "@/components/ui/section-heading";
import { currentViewer, requireViewer } from "@/lib/edge/viewer";
import { loadAccount } from "@/lib/queries/people-account";
import { signOutAll, signOutHere } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("people.account"))("title") };
}

export default async function AccountPage() {
  const viewer = await requireViewer();
  const [account, session] = [await loadAccount(viewer.personId, new Date()), await currentViewer()];
  const [t, frame] = [await getTranslations("people.account"), await getTranslations("frame")];
  return (
    <Page className="grid max-w-[880px] gap-8">
      <PageHeader
        title={t("title")}
        actions={
          <form action={signOutHere}>
            <Button type="submit">{t("signOut")}</Button>
          </form>
        }
      />
      <section className="grid gap-2">
        <SectionHeading rule="strong">{t("who")}</SectionHeading>
        <AccountFacts account={account} roles={viewer.roles} />
      </section>
      <section className="grid gap-2">
        <SectionHeading rule="strong">{t("password")}</SectionHeading>
        <p className="text-13 text-ink-2">{t("passwordLead")}</p>
        <div>
          <ButtonLink href="/account/password">{t("changePassword")}</ButtonLink>
        </div>
      </section>
      <section className="grid gap-2">
        <SectionHeading rule="strong" count={account.signIns.length}>
          {t("signIns")}
        </SectionHeading>
        <SignInList signIns={account.signIns} hereId={session?.signInId ?? ""} />
        <ClientMessages namespaces={["people"]}>
          <SignOutEverywhere action={signOutAll} />
        </ClientMessages>
      </section>
      <section className="grid gap-3">
        <SectionHeading rule="strong">{t("preferences")}</SectionHeading>
        <Preferences />
        <KeysButton label={frame("keys.help")} className="go justify-self-start text-13 text-accent hover:underline underline-offset-3" />
      </section>
    </Page>
  );
}
