"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DueDayField } from "@/components/calendar/due-day-field";
import { noteTaken } from "@/components/task/forms/note-taken";
import { Field } from "@/components/ui/field";
import { TextButton } from "@/components/ui/text-link";

export type DeadlineProposal = { readonly day: string | null; readonly reason: "text" | "default" | "past" | "no-year" | "no-such-day"; /** The words that name the day. */ readonly text: string | null };

/** By when: the day the words name or the usual one is proposed with its reason, and never filled in unasked. */
export function DueField({ dueOn, proposal }: { dueOn: string; proposal: DeadlineProposal | null }) {
  const t = useTranslations("task-page.fields");
  // Counted, so that the same day can be taken again after another was typed.
  const [taken, setTaken] = useState({ day: null as string | null, times: 0 });
  const reason = proposal && t(`dayReasons.${proposal.reason}`, { text: proposal.text ?? "" });
  return (
    <div>
      <Field name="dueOn" label={t("due")}>
        <DueDayField key={taken.times} defaultValue={taken.day ?? dueOn} />
      </Field>
      {proposal && (
        <p className="mt-1.5 text-12 text-ink-3">
          {proposal.day !== null && (
            <TextButton aria-label={t("takeDay", { day: proposal.day })} onClick={({ currentTarget }) => (setTaken(({ times }) => ({ day: proposal.day, times: times + 1 })), noteTaken(currentTarget))} className="me-2">
              {proposal.day}
            </TextButton>
          )}
          {reason}
        </p>
      )}
    </div>
  );
}
