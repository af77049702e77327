"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { WritingForm } from "@/components/secrecy/writing-form";
import { Button, type ButtonKind } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextInput } from "@/components/ui/text-input";
import type { ServerVerb } from "@/components/ui/use-verb";

type Props = {
  readonly kind: ButtonKind;
  readonly action: ServerVerb;
  readonly hidden: Record<string, unknown>;
  readonly percent: number;
  /** What the unit said last, in words, at hand while one writes. */
  readonly previous: string;
  readonly title: string;
};

/** One line, one figure, one button: a unit reports without leaving its desk. Files are added on the task's page. */
export function ProgressInPlace({ kind, action, hidden, percent, previous, title }: Props) {
  const t = useTranslations("home");
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button kind={kind} aria-label={t("acts.reportOn", { title })} onClick={() => setOpen(true)}>
        {t("acts.report")}
      </Button>
    );
  }
  return (
    <div className="order-last w-full basis-full text-start max-sm:col-span-2">
      <WritingForm action={action} hidden={hidden} done={t("done.reported")} onDone={() => setOpen(false)} className="grid grid-cols-[minmax(0,1fr)_128px_max-content_max-content] items-start gap-2 max-sm:grid-cols-2">
        <Field name="text" label={t("progress.text")} className="max-sm:col-span-2">
          <TextInput autoFocus maxLength={2000} />
        </Field>
        <Field name="percent" label={t("progress.percent")} optional>
          <TextInput inputMode="numeric" defaultValue={percent} />
        </Field>
        <Button kind="quiet" className="sm:mt-6 max-sm:self-end max-sm:border-control" onClick={() => setOpen(false)}>
          {t("acts.putAway")}
        </Button>
        <SubmitButton className="sm:mt-6 max-sm:col-span-2">{t("acts.report")}</SubmitButton>
      </WritingForm>
      <p lang="zh-CN" className="mt-1.5 text-12 text-ink-3">
        {previous}
      </p>
    </div>
  );
}
