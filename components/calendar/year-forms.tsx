"use client";

import { useTranslations } from "next-intl";
import { DialogActions } from "@/components/ui/dialog";
import { DialogButton } from "@/components/ui/dialog-button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";
import { WritingForm } from "@/components/secrecy/writing-form";

type Props = { readonly action: ServerVerb; readonly year: number };

/** Says that the year's calendar is published: until then weekends alone are rest days. */
export function PublishForm({ action, year }: Props) {
  const t = useTranslations("admin.calendar");
  return (
    <WritingForm key={year} action={action} hidden={{ year }} done={t("published", { year: String(year) })} className="max-w-[640px]">
      <p className="text-13 font-bold">{t("unpublishedLead", { year: String(year) })}</p>
      <Field name="source" label={t("notice")} hint={t("noticeHint")}>
        <TextInput lang="zh-CN" />
      </Field>
      <div>
        <SubmitButton kind="secondary">{t("publish", { year: String(year) })}</SubmitButton>
      </div>
    </WritingForm>
  );
}

/** Takes it back. @param source the notice that the year rests on */
export function WithdrawButton({ action, year, source }: Props & { readonly source: string }) {
  const t = useTranslations("admin.calendar");
  const values = { year: String(year) };
  return (
    <DialogButton label={t("withdraw", values)} size="small" title={t("withdraw", values)} lead={t("withdrawLead", values)}>
      <VerbForm action={action} hidden={{ year, source }} done={t("withdrawn", values)}>
        <DialogActions>
          <SubmitButton>{t("withdraw", values)}</SubmitButton>
        </DialogActions>
      </VerbForm>
    </DialogButton>
  );
}
