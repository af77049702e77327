"use client";

import { useTranslations } from "next-intl";
import { CriteriaBoxes, type CriterionChoice } from "@/components/evidence/criteria-boxes";
import { FileUploads } from "@/components/evidence/file-uploads";
import { useUploads } from "@/components/evidence/use-uploads";
import { WritingForm } from "@/components/secrecy/writing-form";
import { UnitField, type UnitOption } from "@/components/task/forms/unit-field";
import { WaitingSubmit } from "@/components/task/forms/waiting-submit";
import { DialogActions } from "@/components/ui/dialog";
import type { ServerVerb } from "@/components/ui/use-verb";

type Props = {
  readonly action: ServerVerb;
  readonly taskId: string;
  readonly units: readonly UnitOption[];
  readonly criteria: readonly CriterionChoice[];
  /** The criterion from whose row one came. */
  readonly criterionId?: string;
};

/** Offers files as evidence for the criteria they serve. */
export function AttachForm({ action, taskId, units, criteria, criterionId }: Props) {
  const t = useTranslations("task-page.upload");
  const uploads = useUploads();
  return (
    <WritingForm action={action} hidden={{ taskId }} done={t("attached")} onDone={uploads.clear}>
      <UnitField units={units} />
      <FileUploads uploads={uploads} />
      <CriteriaBoxes criteria={criteria} chosen={criterionId === undefined ? [] : [criterionId]} />
      <DialogActions>
        <WaitingSubmit uploads={uploads}>{t("submit")}</WaitingSubmit>
      </DialogActions>
    </WritingForm>
  );
}
