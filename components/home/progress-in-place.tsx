"use client";

import { useTranslations } from "next-intl";
import { useState, type ReactNode } from "react";
import { CriteriaBoxes, type CriterionChoice } from "@/components/evidence/criteria-boxes";
import { FileUploads } from "@/components/evidence/file-uploads";
import { useUploads } from "@/components/evidence/use-uploads";
import { WritingForm } from "@/components/secrecy/writing-form";
import { WaitingSubmit } from "@/components/task/forms/waiting-submit";
import { Button, type ButtonKind } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { Field } from "@/components/ui/field";
import { hasTyped } from "@/components/ui/has-typed";
import { TextInput } from "@/components/ui/text-input";
import type { ServerVerb } from "@/components/ui/use-verb";

type Props = {
  readonly kind: ButtonKind;
  readonly action: ServerVerb;
  readonly hidden: Record<string, unknown>;
  readonly percent: number;
  /** What the unit said last, in words, at hand while one writes. */
  readonly previous: ReactNode;
  readonly title: string;
  /** What files may serve; null where evidence cannot be added now. */
  readonly criteria: readonly CriterionChoice[] | null;
};

/** One line, one figure, one button, and files where one has them: a unit reports without leaving its desk. */
export function ProgressInPlace({ kind, title, ...form }: Props) {
  const t = useTranslations("home");
  const [open, setOpen] = useState(false);
  if (open) return <ProgressForm {...form} onClose={() => setOpen(false)} />;
  return (
    <Button kind={kind} aria-label={t("acts.reportOn", { title })} onClick={() => setOpen(true)}>
      {t("acts.report")}
    </Button>
  );
}

function ProgressForm({ action, hidden, percent, previous, criteria, onClose }: Omit<Props, "kind" | "title"> & { onClose: () => void }) {
  const t = useTranslations("home");
  const ui = useTranslations("ui.form");
  const uploads = useUploads();
  const [withFiles, setWithFiles] = useState(false);
  const takesFiles = criteria !== null;
  const showsFiles = withFiles || uploads.list.length > 0;

  function putAway(form: HTMLFormElement | null) {
    const isEmpty = uploads.list.length === 0 && !hasTyped(form);
    if (isEmpty || window.confirm(ui("drop"))) onClose();
  }

  return (
    <div className="order-last w-full basis-full text-start max-sm:col-span-2">
      <WritingForm
        action={action}
        hidden={hidden}
        done={t("done.reported")}
        onDone={onClose}
        className={classes("grid items-start gap-2 max-sm:grid-cols-2", takesFiles ? "grid-cols-[minmax(0,1fr)_128px_repeat(3,max-content)]" : "grid-cols-[minmax(0,1fr)_128px_repeat(2,max-content)]")}
      >
        <Field name="text" label={t("progress.text")} className="max-sm:col-span-2">
          <TextInput autoFocus />
        </Field>
        <Field name="percent" label={t("progress.percent")} optional>
          <TextInput inputMode="numeric" defaultValue={percent} />
        </Field>
        <Button kind="quiet" className={classes("sm:mt-6 max-sm:self-end max-sm:border-control", takesFiles && "max-sm:order-last")} onClick={(event) => putAway(event.currentTarget.form)}>
          {t("acts.putAway")}
        </Button>
        {takesFiles && (
          <Button className="sm:mt-6 max-sm:self-end" aria-expanded={showsFiles} onClick={() => setWithFiles(!withFiles)}>
            {t("acts.evidence")}
          </Button>
        )}
        <WaitingSubmit uploads={uploads} className={takesFiles ? "sm:mt-6 max-sm:order-last" : "sm:mt-6 max-sm:col-span-2"}>
          {t("acts.report")}
        </WaitingSubmit>
        {takesFiles && showsFiles && (
          <div className="col-span-full grid gap-3.5 pt-1">
            <FileUploads uploads={uploads} optional />
            {uploads.list.length > 0 && criteria.length > 0 && <CriteriaBoxes criteria={criteria} />}
          </div>
        )}
      </WritingForm>
      <p className="mt-1.5 text-12 text-ink-3">{previous}</p>
    </div>
  );
}
