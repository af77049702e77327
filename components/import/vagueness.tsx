"use client";

import { useTranslations } from "next-intl";
import { DetailRow, Why } from "@/components/import/detail-row";
import { useImporting } from "@/components/import/import-context";
import { lacksLeft } from "@/components/import/lacks-left";
import { useSee } from "@/components/import/use-see";
import { ReportWords } from "@/components/ui/report-words";
import { TextButton } from "@/components/ui/text-link";
import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";
import type { Hint } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

/** What the words leave open and where they are slogans, with the way to write it down: a criterion. The words themselves stay. */
export function Vagueness({ candidate, onWrite }: { candidate: NumberedCandidate; onWrite: () => void }) {
  const t = useTranslations("import");
  const lacks = lacksLeft(candidate);
  const slogans = candidate.hints.filter(({ kind }) => kind === "slogan");
  const write = (
    <TextButton className="block pointer-coarse:py-3" onClick={onWrite}>
      {t(candidate.criteria.length === 0 ? "detail.writeCriterion" : "detail.writeAnother")}
    </TextButton>
  );
  return (
    <>
      {slogans.length > 0 && (
        <DetailRow head={t("hints.kinds.slogan")}>
          {slogans.map((hint) => (
            <Slogan key={hint.span.start} hint={hint} />
          ))}
          <Why>{t("hints.rules.slogan-verb")}</Why>
          {lacks.length === 0 && write}
        </DetailRow>
      )}
      {lacks.length > 0 && (
        <DetailRow head={t("detail.lacks")}>
          {lacks.map((lack) => t(`lacks.${lack}`)).join("　")} <Why>{t("detail.lacksWhy")}</Why>
          {write}
        </DetailRow>
      )}
    </>
  );
}

function Slogan({ hint: { span } }: { hint: Hint }) {
  const t = useTranslations("import.hints");
  const words = sliceOf(useImporting().draft.text, span);
  return (
    <button type="button" aria-label={t("see", { words })} {...useSee(span)} className="go me-2.5 text-start underline-offset-4 pointer-coarse:py-3">
      <ReportWords text={words} className="underline decoration-ink-2 decoration-dotted underline-offset-4" />
    </button>
  );
}
