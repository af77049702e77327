"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextButton } from "@/components/ui/text-link";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";

type Unit = { readonly id: string; readonly shortName: string };

/** A leader's words on a task, written where it is read: to the lead unit, and to others of the task by a tick. */
export function InstructInPlace({ action, taskId, title, units }: { action: ServerVerb; taskId: string; title: string; units: readonly Unit[] }) {
  const t = useTranslations("leader");
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button kind="secondary" size="small" aria-label={t("instructOn", { title })} onClick={() => setOpen(true)}>
        {t("instruct")}
      </Button>
    );
  }
  return (
    <div className="w-full rounded-1 border border-control p-3">
      <VerbForm action={action} hidden={{ taskId }} done={t("instructDone")} onDone={() => setOpen(false)}>
        <Field name="text" label={t("instructWords")} labelHidden>
          <TextArea autoFocus maximum={2000} />
        </Field>
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <ChoiceGroup name="unitIds" legend={t("addressees")} className="[&>label]:me-4 [&>label]:inline-flex">
            {units.map((unit, index) => (
              <Checkbox key={unit.id} name="unitIds" value={unit.id} defaultChecked={index === 0}>
                <span lang="zh-CN">{unit.shortName}</span>
              </Checkbox>
            ))}
          </ChoiceGroup>
          <div className="ms-auto flex items-center gap-3">
            <TextButton onClick={() => setOpen(false)}>{t("cancel")}</TextButton>
            <SubmitButton>{t("instruct")}</SubmitButton>
          </div>
        </div>
      </VerbForm>
    </div>
  );
}
