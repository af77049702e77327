"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { WritingForm } from "@/components/secrecy/writing-form";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Field } from "@/components/ui/field";
import { hasTyped } from "@/components/ui/has-typed";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ServerVerb } from "@/components/ui/use-verb";

type Unit = { readonly id: string; readonly shortName: string };

/** A leader's words on a task, written where it is read: to the lead unit, and to others of the task by a tick. */
export function InstructInPlace({ action, taskId, title, units }: { action: ServerVerb; taskId: string; title: string; units: readonly Unit[] }) {
  const t = useTranslations("leader");
  const ui = useTranslations("ui.form");
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button kind="secondary" size="small" aria-label={t("instructOn", { title })} onClick={() => setOpen(true)}>
        {t("instruct")}
      </Button>
    );
  }
  return (
    <div className="w-full max-sm:col-span-2">
      <WritingForm action={action} hidden={{ taskId }} done={t("instructDone")} onDone={() => setOpen(false)} className="gap-2.5">
        <Field name="text" label={t("instructWords")} labelHidden>
          <TextArea autoFocus maximum={2000} />
        </Field>
        <div className="flex flex-wrap items-end gap-x-4 gap-y-2">
          <ChoiceGroup name="unitIds" legend={t("addressees")} className="[&>label]:me-4 [&>label]:inline-flex sm:[&>legend]:float-start sm:[&>legend]:me-3 sm:[&>legend]:mb-0">
            {units.map((unit, index) => (
              <Checkbox key={unit.id} name="unitIds" value={unit.id} defaultChecked={index === 0}>
                <span lang="zh-CN">{unit.shortName}</span>
              </Checkbox>
            ))}
          </ChoiceGroup>
          <div className="ms-auto flex items-center gap-2 max-sm:grid max-sm:w-full max-sm:grid-cols-2">
            <Button kind="quiet" className="max-sm:border-control" onClick={(event) => (!hasTyped(event.currentTarget.form) || window.confirm(ui("drop"))) && setOpen(false)}>
              {t("cancel")}
            </Button>
            <SubmitButton>
              {t("instruct")}
              <kbd className="font-normal opacity-70 max-sm:hidden pointer-coarse:hidden">Ctrl ↵</kbd>
            </SubmitButton>
          </div>
        </div>
      </WritingForm>
    </div>
  );
}
