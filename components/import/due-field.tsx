"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DueDayField } from "@/components/calendar/due-day-field";
import { useImporting } from "@/components/import/import-context";
import { Field } from "@/components/ui/field";
import { FormContext } from "@/components/ui/form-context";
import { TextButton } from "@/components/ui/text-link";
import { useRefusalWords } from "@/components/ui/use-refusal-words";
import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";
import { sliceOf } from "@/lib/domain/report/span";

/** The day due: proposed with the reason, chosen by a person. What is no day changes nothing, and is said to be none. */
export function DueField({ candidate: { key, dueOn } }: { candidate: NumberedCandidate }) {
  const t = useTranslations("import");
  const wordsOf = useRefusalWords();
  const { apply, draft, suggestionFor } = useImporting();
  const { day, reason, span } = suggestionFor(key).deadline;
  const why = t(`deadlineReasons.${reason}`, { words: span ? sliceOf(draft.text, span) : "", year: (draft.facts.year ?? 0) + 1 });
  // The field is drawn anew for a day that came from elsewhere, not for the one just typed in it: that would lose the focus.
  const [shown, setShown] = useState({ day: dueOn, round: 0 });
  const [isNoDay, setNoDay] = useState(false);
  const faults = new Map(isNoDay ? [["dueOn", wordsOf("field-day")]] : []);
  if (shown.day !== dueOn) {
    setShown({ day: dueOn, round: shown.round + 1 });
    setNoDay(false);
  }

  const choose = (chosen: typeof day) => chosen !== dueOn && apply({ type: "set-assignment", candidateKey: key, dueOn: chosen });
  const take = (chosen: typeof day, typed: string) => {
    const isNonsense = chosen === null && typed !== "";
    setNoDay(isNonsense);
    if (!isNonsense && chosen !== dueOn && choose(chosen)) setShown({ ...shown, day: chosen });
  };
  return (
    <FormContext value={{ pending: false, faults }}>
      <Field
        name="dueOn"
        label={t("detail.due")}
        labelHidden
        optional
        hint={
          dueOn !== null && (day === null || day === dueOn) ? (
            day === dueOn && why
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
        <DueDayField key={shown.round} defaultValue={dueOn ?? ""} className="sm:w-52! max-sm:w-full!" onDay={take} />
      </Field>
    </FormContext>
  );
}
