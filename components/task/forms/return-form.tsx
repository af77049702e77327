"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { DueDayField } from "@/components/calendar/due-day-field";
import { WritingForm } from "@/components/secrecy/writing-form";
import { RadioGroup } from "@/components/ui/choice-group";
import { DialogActions } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ServerVerb } from "@/components/ui/use-verb";
import { RETURN_KINDS, type ReturnKind } from "@/lib/domain/task/model";

/** Back to the unit: for papers, with a new day, or for work, with none. */
export function ReturnForm({ action, hidden }: { action: ServerVerb; hidden: Record<string, unknown> }) {
  const t = useTranslations("task-page.return");
  const task = useTranslations("task");
  const [kind, setKind] = useState<ReturnKind>("work");
  const choices = (["work", "papers"] as const).map((value) => ({ value, label: task(`returnKinds.${value}`), hint: t(`hints.${value}`) }));
  const isPapers = kind === "papers";
  return (
    <WritingForm action={action} hidden={hidden} done={t("done")}>
      <RadioGroup name="returnKind" legend={t("kind")} choices={choices} defaultValue="work" onChoose={(value) => setKind(RETURN_KINDS.find((one) => one === value) ?? "work")} />
      <Field name="reason" label={t("reason")}>
        <TextArea rows={3} maximum={2000} data-first="" />
      </Field>
      <Field name="missing" label={t("missing")} hint={t("missingHint")}>
        <TextArea maximum={2000} />
      </Field>
      {isPapers && (
        <Field name="grantedDueOn" label={t("granted")} hint={t("grantedHint")}>
          <DueDayField />
        </Field>
      )}
      <DialogActions>
        <SubmitButton>{task(`returnKinds.${kind}`)}</SubmitButton>
      </DialogActions>
    </WritingForm>
  );
}
