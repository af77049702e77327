import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { SignInForm } from "@/components/people/sign-in-form";
import { SignInFrame } from "@/components/people/sign-in-frame";
import { SignInSentence, SignInWithoutReport } from "@/components/people/sign-in-sentence";
import { safeNext } from "@/lib/edge/safe-next";
import { currentViewer } from "@/lib/edge/viewer";
import { peopleExist } from "@/lib/queries/people-exist";
import { loadSignInSentence } from "@/lib/queries/sign-in-sentence";
import { signInByForm } from "./actions";
import { Preferences } from "./preferences";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("sign-in"))("title") };
}

export default async function SignInPage({ searchParams }: PageProps<"/sign-in">) {
  const asked = await searchParams;
  const next = safeNext(asked["next"]);
  if (await currentViewer()) redirect(next);
  if (!(await peopleExist())) redirect("/setup");
  const [t, frame, sentence] = [await getTranslations("sign-in"), await getTranslations("frame"), await loadSignInSentence()];
  return (
    <SignInFrame paper={sentence ? <SignInSentence {...sentence} /> : <SignInWithoutReport />} preferences={<Preferences />}>
      <h1 lang="zh-CN" className="text-32 font-[700] tracking-[.14em]">
        {frame("brand")}
      </h1>
      <p className="mt-1.5 mb-9 text-14 text-ink-2 max-sm:mb-6">{t("slogan")}</p>
      {asked["after"] === "password" && (
        <p role="status" className="mb-4 text-13 font-bold">
          {t("afterPassword")}
        </p>
      )}
      <ClientMessages namespaces={["sign-in"]}>
        <SignInForm action={signInByForm} next={next} />
      </ClientMessages>
      <p className="mt-4 text-13 text-ink-3">{t("forgotten")}</p>
    </SignInFrame>
  );
}
