"use client";

import { useTranslations } from "next-intl";
import { WritingForm } from "@/components/secrecy/writing-form";
import { UnitsBoxes, type TaskUnit } from "@/components/task/forms/units-boxes";
import { DialogActions } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ServerVerb } from "@/components/ui/use-verb";

/** A leader's words, and to whom. */
export function InstructForm({ action, taskId, units }: { action: ServerVerb; taskId: string; units: readonly TaskUnit[] }) {
  const t = useTranslations("task-page.instruct");
  const task = useTranslations("task");
  return (
    <WritingForm action={action} hidden={{ taskId }} done={t("done")}>
      <Field name="text" label={t("text")} hint={t("seenBy")}>
        <TextArea rows={3} maximum={2000} data-first="" />
      </Field>
      <UnitsBoxes units={units} legend={t("units")} />
      <DialogActions>
        <SubmitButton>{task("verbs.instruct")}</SubmitButton>
      </DialogActions>
    </WritingForm>
  );
}
