"use client";

import { useTranslations } from "next-intl";
import { useFreshKey } from "@/components/task/forms/use-fresh-key";
import { RadioGroup } from "@/components/ui/choice-group";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { ServerVerb } from "@/components/ui/use-verb";
import { WritingForm } from "@/components/secrecy/writing-form";
import type { Settings } from "@/lib/domain/settings";

type Props = { readonly action: ServerVerb; readonly settings: Settings; readonly version: number };

/** What the site may set for itself: all of it in one form, each with what it does. */
export function SettingsForm(props: Props) {
  const { key, onDone } = useFreshKey(props.version);
  return <Fields key={key} {...props} onDone={onDone} />;
}

function Fields({ action, settings, version, onDone }: Props & { onDone: () => void }) {
  const t = useTranslations("admin.settings");
  const who = [
    { value: "false", label: t("headAlone") },
    { value: "true", label: t("officeToo") },
  ];
  return (
    <WritingForm action={action} hidden={{ version }} done={t("amended")} onDone={(value) => (value as { changes: number }).changes > 0 && onDone()} className="max-w-[640px]">
      <RadioGroup name="officeMayIssue" legend={t("officeMayIssue")} hint={t("officeMayIssueHint")} choices={who} defaultValue={String(settings.officeMayIssue)} />
      <Field name="receiptWorkingDays" label={t("receiptWorkingDays")} hint={t("receiptWorkingDaysHint")}>
        <TextInput inputMode="numeric" className="max-w-24" defaultValue={settings.receiptWorkingDays} />
      </Field>
      <Field name="defaultDueMonthDay" label={t("defaultDueMonthDay")} hint={t("defaultDueMonthDayHint")}>
        <TextInput className="max-w-24" placeholder={t("monthDay")} defaultValue={settings.defaultDueMonthDay} />
      </Field>
      <div>
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </WritingForm>
  );
}
