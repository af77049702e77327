import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { Preferences } from "@/app/sign-in/preferences";
import { ClientMessages } from "@/components/layout/client-messages";
import { SetupForm } from "@/components/people/setup-form";
import { SignInFrame } from "@/components/people/sign-in-frame";
import { SignInWithoutReport } from "@/components/people/sign-in-sentence";
import { peopleExist } from "@/lib/queries/people-exist";
import { setUp } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sign-in.setup"))("title") };
}

/** There only while nobody has an account. */
export default async function SetupPage() {
  if (await peopleExist()) redirect("/sign-in");
  const t = await getTranslations("sign-in.setup");
  return (
    <SignInFrame paper={<SignInWithoutReport />} preferences={<Preferences />}>
      <h1 className="text-22 font-bold">{t("title")}</h1>
      <p className="mt-1.5 mb-6 text-14 text-ink-2">{t("lead")}</p>
      <ClientMessages namespaces={["sign-in", "people"]}>
        <SetupForm action={setUp} />
      </ClientMessages>
    </SignInFrame>
  );
}
