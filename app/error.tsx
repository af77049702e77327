"use client";

import { useTranslations } from "next-intl";
import { NoticePage } from "@/components/layout/notice-page";
import { Button, ButtonLink } from "@/components/ui/button";

/** What went wrong stays in the log; the person gets the number under which it stands there. */
export default function ErrorPage({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useTranslations("failure");
  const digest = error instanceof Error && "digest" in error ? String(error.digest) : undefined;
  return (
    <main id="main" tabIndex={-1}>
      <NoticePage title={t("title")} lead={t("lead")} note={digest === undefined ? undefined : t("reference", { reference: digest })}>
        <Button kind="primary" onClick={retry}>
          {t("again")}
        </Button>
        <ButtonLink href="/">{t("home")}</ButtonLink>
      </NoticePage>
    </main>
  );
}
