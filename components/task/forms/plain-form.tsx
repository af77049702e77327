"use client";

import { useTranslations } from "next-intl";
import { UnitField, type UnitOption } from "@/components/task/forms/unit-field";
import type { ButtonKind } from "@/components/ui/button";
import { SubmitButton } from "@/components/ui/submit-button";
import type { ServerVerb } from "@/components/ui/use-verb";
import { VerbForm } from "@/components/ui/verb-form";

type Props = { readonly action: ServerVerb; readonly hidden: Record<string, unknown>; readonly verb: string; readonly kind?: ButtonKind; readonly units?: readonly UnitOption[] };

/** A verb that asks for nothing: one button. */
export function PlainForm({ action, hidden, verb, kind = "secondary", units = [] }: Props) {
  const t = useTranslations("task-page.forms");
  return (
    <VerbForm action={action} hidden={hidden} done={t("done", { verb })} className="flex items-end gap-2">
      {units.length > 0 && <UnitField units={units} />}
      <SubmitButton kind={kind}>{verb}</SubmitButton>
    </VerbForm>
  );
}
