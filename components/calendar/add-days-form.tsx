"use client";

import { useTranslations } from "next-intl";
import { RadioGroup } from "@/components/ui/choice-group";
import { DayField } from "@/components/ui/day-field";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { ServerVerb } from "@/components/ui/use-verb";
import { WritingForm } from "@/components/secrecy/writing-form";
import { SPECIAL_KINDS } from "@/lib/domain/calendar/work-calendar";

/** Days off in a row, or a day worked to make up for them, as the notice lists them. */
export function AddDaysForm({ action }: { action: ServerVerb }) {
  const t = useTranslations("admin.calendar");
  const kinds = useTranslations("calendar.kinds");
  return (
    <WritingForm action={action} done={t("added")}>
      <RadioGroup name="kind" legend={t("kind")} choices={SPECIAL_KINDS.map((value) => ({ value, label: kinds(value) }))} defaultValue="holiday" />
      <Field name="name" label={t("name")} hint={t("nameHint")}>
        <TextInput lang="zh-CN" />
      </Field>
      <div className="flex flex-wrap gap-3.5 max-sm:grid">
        <Field name="from" label={t("from")}>
          <DayField className="sm:w-38! max-sm:w-full!" />
        </Field>
        <Field name="to" label={t("to")} optional hint={t("toHint")}>
          <DayField className="sm:w-38! max-sm:w-full!" />
        </Field>
      </div>
      <div>
        <SubmitButton>{t("addSubmit")}</SubmitButton>
      </div>
    </WritingForm>
  );
}
