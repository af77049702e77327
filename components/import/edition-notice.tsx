"use client";

import { useTranslations } from "next-intl";
import { useEdition } from "@/components/import/edition-scope";
import { TextLink } from "@/components/ui/text-link";

/** Of which report this is a corrected edition, and what becomes of its tasks. */
export function EditionNotice() {
  const t = useTranslations("import.edition");
  const edition = useEdition();
  if (!edition) return null;
  const { reportId, issuer, year, number } = edition;
  return (
    <p role="note" className="border-b px-6 py-2.5 text-13 max-sm:px-4">
      <b>
        {t.rich("of", { number, year, issuer, words: (words) => <span lang="zh-CN">{words}</span> })}
      </b>{" "}
      {t("lead")} <TextLink href={`/reports/${reportId}`}>{t("report")}</TextLink>
    </p>
  );
}
