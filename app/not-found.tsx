import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { NoticePage } from "@/components/layout/notice-page";
import { ButtonLink } from "@/components/ui/button";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("frame.notFound");
  return { title: t("title") };
}

export default async function NotFoundPage() {
  const t = await getTranslations("frame.notFound");
  return (
    <main id="main" tabIndex={-1}>
      <NoticePage title={t("title")} lead={t("lead")}>
        <ButtonLink kind="primary" href="/">
          {t("home")}
        </ButtonLink>
      </NoticePage>
    </main>
  );
}
