"use client";

import { useTranslations } from "next-intl";
import { DetailRow } from "@/components/import/detail-row";
import { useImporting } from "@/components/import/import-context";
import { ReportWords } from "@/components/ui/report-words";
import { TextButton } from "@/components/ui/text-link";
import { SELECTION_RULE } from "@/lib/domain/report/corrections/candidate-from-selection";
import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";
import { sectionOf, whyKind } from "@/lib/domain/report/corrections/why-kind";

type RuleKey = Parameters<ReturnType<typeof useTranslations<"import.why.rules">>>[0];

/** Why this is a task: what made it one, the kind of its section, and why the section is of that kind. */
export function WhyTask({ candidate: { key, rule, clauseKey, kind } }: { candidate: NumberedCandidate }) {
  const t = useTranslations("import.why");
  const rules = useTranslations("import.why.rules");
  const kinds = useTranslations("import.kinds");
  const { draft, goTo } = useImporting();
  const clause = draft.clauses.find((one) => one.key === clauseKey);
  const isByHand = key.startsWith("h") && rule !== SELECTION_RULE;
  const made = isByHand ? rules("split") : rules.has(rule as RuleKey) ? rules(rule as RuleKey) : rules("other");
  const reason = clause && whyKind(draft, clause);
  const section = clause && sectionOf(draft.clauses, clause);
  const isOfKind = section?.kind === (kind === "shortcoming" ? "shortcomings" : "arrangements");
  return (
    <DetailRow head={t("head")}>
      {made}
      {section && reason && (isOfKind || rule !== SELECTION_RULE) && (
        <>
          {" "}
          {t.rich(`sections.${reason.by}`, {
            kind: kinds(section.kind),
            words: reason.by === "heading" ? reason.words : "",
            said: (chunks) => <ReportWords text={String(chunks)} />,
          })}
          <TextButton className="ms-2 text-12" onClick={() => goTo(section.heading)}>
            {t("see")}
          </TextButton>
        </>
      )}
    </DetailRow>
  );
}
