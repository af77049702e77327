"use client";

import { useTranslations } from "next-intl";
import { copyText } from "@/components/ui/copy-text";
import { TextButton, TextLink } from "@/components/ui/text-link";
import { showToast } from "@/components/ui/toast-store";
import type { Span } from "@/lib/domain/report/model";
import { originalHref, textHref } from "@/lib/domain/report/span-address";

/** Words of a report for others to find: their permanent address, and their place on the original's page where it has pages. */
export function AddressWays({ reportId, reading, span, hasPages }: { reportId: string; /** Which of its readings. */ reading: number; span: Span; hasPages: boolean }) {
  const t = useTranslations("report.address");
  const copy = () => showToast(t(copyText(window.location.origin + textHref(reportId, span, reading)) ? "copied" : "notCopied"));
  return (
    <>
      <TextButton onClick={copy}>{t("copy")}</TextButton>
      {hasPages && <TextLink href={originalHref(reportId, span, reading)}>{t("page")} →</TextLink>}
    </>
  );
}
