"use client";

import { useTranslations } from "next-intl";
import { useImporting } from "@/components/import/import-context";
import { DayField } from "@/components/ui/day-field";
import { Field } from "@/components/ui/field";
import { TextButton } from "@/components/ui/text-link";
import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";
import { sliceOf } from "@/lib/domain/report/span";

/** The day due: proposed with the reason, chosen by a person. */
export function DueField({ candidate: { key, dueOn } }: { candidate: NumberedCandidate }) {
  const t = useTranslations("import");
  const { apply, draft, suggestionFor } = useImporting();
  const { day, reason, span } = suggestionFor(key).deadline;
  const why = t(`deadlineReasons.${reason}`, { words: span ? sliceOf(draft.text, span) : "", year: (draft.facts.year ?? 0) + 1 });
  const choose = (chosen: typeof day) => chosen !== dueOn && apply({ type: "set-assignment", candidateKey: key, dueOn: chosen });
  return (
    <Field
      name="dueOn"
      label={t("detail.due")}
      optional
      hint={
        day === dueOn && day !== null ? (
          why
        ) : (
          <>
            {day !== null && `${t("detail.suggested")} ${day} `}
            {why}{" "}
            {day !== null && (
              <TextButton aria-label={t("detail.takeDay", { day })} onClick={() => choose(day)}>
                {t("detail.take")}
              </TextButton>
            )}
          </>
        )
      }
    >
      <DayField key={`${key} ${dueOn}`} defaultValue={dueOn ?? ""} className="w-full!" onDay={choose} />
    </Field>
  );
}
