"use client";

import { useTranslations } from "next-intl";
import { WritingForm } from "@/components/secrecy/writing-form";
import { UnitsBoxes, type TaskUnit } from "@/components/task/forms/units-boxes";
import { RadioGroup } from "@/components/ui/choice-group";
import { DialogActions } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ServerVerb } from "@/components/ui/use-verb";
import { URGE_CHANNELS } from "@/lib/domain/task/model";

/** Urging goes on the record, whichever way it was done. */
export function UrgeForm({ action, taskId, units }: { action: ServerVerb; taskId: string; units: readonly TaskUnit[] }) {
  const t = useTranslations("task-page.urge");
  const task = useTranslations("task");
  const channels = URGE_CHANNELS.map((value) => ({ value, label: task(`channels.${value}`) }));
  return (
    <WritingForm action={action} hidden={{ taskId, to: "named" }} done={t("done")}>
      <UnitsBoxes units={units} legend={t("units")} />
      <RadioGroup name="channel" legend={t("channel")} choices={channels} defaultValue="inApp" />
      <Field name="text" label={t("text")} optional>
        <TextArea maximum={1000} data-first="" />
      </Field>
      <DialogActions>
        <SubmitButton>{task("verbs.urge")}</SubmitButton>
      </DialogActions>
    </WritingForm>
  );
}
