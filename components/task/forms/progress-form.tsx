"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CriteriaBoxes, type CriterionChoice } from "@/components/evidence/criteria-boxes";
import { FileUploads } from "@/components/evidence/file-uploads";
import { useUploads } from "@/components/evidence/use-uploads";
import { WritingForm } from "@/components/secrecy/writing-form";
import { SentenceField } from "@/components/task/forms/sentence-field";
import { UnitField } from "@/components/task/forms/unit-field";
import { WaitingSubmit } from "@/components/task/forms/waiting-submit";
import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { DialogActions } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { ServerVerb } from "@/components/ui/use-verb";

export type ReportingUnit = { readonly id: string; readonly name: string; readonly percent: number; readonly isSupporting: boolean; /** What it said last. */ readonly last: { readonly on: string; readonly text: string } | null };

type Props = {
  readonly action: ServerVerb;
  readonly taskId: string;
  readonly units: readonly ReportingUnit[];
  /** Still to be done. */
  readonly measures: readonly { readonly id: string; readonly text: string }[];
  readonly criteria: readonly CriterionChoice[];
  /** Evidence can be added now. */
  readonly takesFiles: boolean;
};

/** How far we are: one sentence is enough, the rest is there for those who have more to say. */
export function ProgressForm({ action, taskId, units, measures, criteria, takesFiles }: Props) {
  const t = useTranslations("task-page.progress");
  const uploads = useUploads();
  const [unitId, setUnitId] = useState(units[0]?.id);
  // What is sent resets the form, and with it the choice of the unit to the first.
  const startAnew = () => (uploads.clear(), setUnitId(units[0]?.id));
  const unit = units.find(({ id }) => id === unitId) ?? units[0];
  return (
    <WritingForm action={action} hidden={{ taskId }} done={t("done")} onDone={startAnew}>
      <UnitField units={units} onChoose={setUnitId} />
      <SentenceField key={unit?.id} last={unit?.last ?? null} />
      <Field key={`percent-${unit?.id}`} name="percent" label={t("percent")} optional hint={t("percentHint", { percent: unit?.percent ?? 0 })}>
        <TextInput inputMode="numeric" className="w-24!" />
      </Field>
      {measures.length > 0 && unit?.isSupporting === false && (
        <ChoiceGroup name="measureIds" legend={t("measures")} optional>
          <div className="grid gap-1.5">
            {measures.map(({ id, text }) => (
              <Checkbox key={id} name="measureIds" value={id}>
                <span lang="zh-CN">{text}</span>
              </Checkbox>
            ))}
          </div>
        </ChoiceGroup>
      )}
      <details>
        <summary className="go w-fit list-none text-13 text-accent hover:underline underline-offset-3">{t("more")}</summary>
        <div className="mt-3 grid gap-3.5">
          <Field name="difficulties" label={t("difficulties")} optional>
            <TextArea maximum={1000} />
          </Field>
          <Field name="needs" label={t("needs")} optional hint={t("needsHint")}>
            <TextArea maximum={1000} />
          </Field>
        </div>
      </details>
      {takesFiles && <FileUploads uploads={uploads} optional />}
      {takesFiles && uploads.list.length > 0 && <CriteriaBoxes criteria={criteria} />}
      <DialogActions>
        <WaitingSubmit uploads={uploads}>{t("submit")}</WaitingSubmit>
      </DialogActions>
    </WritingForm>
  );
}
