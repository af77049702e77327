"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { WritingForm } from "@/components/secrecy/writing-form";
import { DialogActions } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { ReportWords } from "@/components/ui/report-words";
import { Select } from "@/components/ui/select";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ServerVerb } from "@/components/ui/use-verb";

/** A task of the report that may take a sentence in. */
export type MergeTarget = { readonly id: string; readonly version: number; readonly number: string; readonly title: string; readonly isDraft: boolean };

/** Into which task a sentence goes 并入; one already issued is amended, and so wants a reason. */
export function MergeForm({ passage, targets, action }: { passage: { readonly id: string; readonly quote: string }; targets: readonly MergeTarget[]; action: ServerVerb }) {
  const t = useTranslations("report.acts");
  const [chosen, setChosen] = useState(targets[0]!.id);
  const target = targets.find(({ id }) => id === chosen) ?? targets[0]!;
  return (
    <WritingForm action={action} hidden={{ taskId: target.id, version: target.version, passageId: passage.id }} done={t("merged", { number: target.number })}>
      <ReportWords as="p" text={passage.quote} className="max-h-40 overflow-y-auto bg-paper px-3 py-2 text-14 leading-6" />
      <Field name="target" label={t("mergeInto")}>
        <Select value={target.id} onChange={(event) => setChosen(event.target.value)} lang="zh-CN">
          {targets.map(({ id, number, title }) => (
            <option key={id} value={id}>
              {number}　{title}
            </option>
          ))}
        </Select>
      </Field>
      {!target.isDraft && (
        <Field name="reason" label={t("reason")} hint={t("mergeReasonHint")}>
          <TextArea maximum={1000} />
        </Field>
      )}
      <DialogActions>
        <SubmitButton>{t("mergeButton")}</SubmitButton>
      </DialogActions>
    </WritingForm>
  );
}
