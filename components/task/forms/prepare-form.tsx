"use client";

import { useTranslations } from "next-intl";
import { WritingForm } from "@/components/secrecy/writing-form";
import { CriteriaAnswers, type BareCriterion, type Piece } from "@/components/task/forms/criteria-answers";
import { DialogActions } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ServerVerb } from "@/components/ui/use-verb";

type Props = { readonly action: ServerVerb; readonly hidden: Record<string, unknown>; readonly verb: string; readonly bare: readonly BareCriterion[]; readonly evidence: readonly Piece[] };

/** Light on the way, strict at the door: what was done, and for each criterion what shows it or why nothing does. */
export function PrepareForm({ action, hidden, verb, bare, evidence }: Props) {
  const t = useTranslations("task-page.prepare");
  const forms = useTranslations("task-page.forms");
  return (
    <WritingForm action={action} hidden={hidden} done={forms("done", { verb })}>
      <Field name="statement" label={t("statement")} hint={t("statementHint")}>
        <TextArea rows={4} maximum={4000} />
      </Field>
      <CriteriaAnswers bare={bare} evidence={evidence} />
      <DialogActions>
        <SubmitButton>{verb}</SubmitButton>
      </DialogActions>
    </WritingForm>
  );
}
