"use client";

import { useTranslations } from "next-intl";
import { WritingForm } from "@/components/secrecy/writing-form";
import { UnitField, type UnitOption } from "@/components/task/forms/unit-field";
import { DialogActions } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ServerVerb } from "@/components/ui/use-verb";

type Props = {
  readonly action: ServerVerb;
  readonly hidden: Record<string, unknown>;
  /** The verb, on the button and in the toast. */
  readonly verb: string;
  readonly optional?: boolean;
  readonly units?: readonly UnitOption[];
  /** The label over the units, where it is not one's own that is chosen. */
  readonly unitLabel?: string;
  /** The label over the words, where they are not a reason. */
  readonly label?: string;
  /** The input's name of the words. */
  readonly name?: "reason" | "opinion" | "text";
  readonly maximum?: number;
  /** Where the thing itself is gone afterwards. */
  readonly goTo?: string;
};

/** A verb that asks for one thing said: the reason, an opinion, what was done. */
export function ReasonForm({ action, hidden, verb, optional = false, units, unitLabel, label, name = "reason", maximum = 1000, goTo }: Props) {
  const t = useTranslations("task-page.forms");
  return (
    <WritingForm action={action} hidden={hidden} done={t("done", { verb })} {...(goTo !== undefined && { goTo })}>
      {units !== undefined && <UnitField units={units} {...(unitLabel !== undefined && { label: unitLabel })} />}
      <Field name={name} label={label ?? t("reason")} optional={optional}>
        <TextArea rows={3} maximum={maximum} />
      </Field>
      <DialogActions>
        <SubmitButton>{verb}</SubmitButton>
      </DialogActions>
    </WritingForm>
  );
}
