"use client";

import { useTranslations } from "next-intl";
import type { Choosable } from "@/components/ledger/selection";
import { WritingForm } from "@/components/secrecy/writing-form";
import { RadioGroup } from "@/components/ui/choice-group";
import { DialogActions } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ServerVerb } from "@/components/ui/use-verb";
import { URGE_CHANNELS } from "@/lib/domain/task/model";

/** The same words to the units of many tasks. */
export function BulkUrge({ action, tasks, onDone }: { action: ServerVerb; tasks: readonly Choosable[]; onDone: (value: unknown) => void }) {
  const t = useTranslations("ledger.urge");
  const channels = useTranslations("task.channels");
  return (
    <WritingForm action={action} hidden={{ taskIds: tasks.map(({ id }) => id) }} onDone={onDone}>
      <RadioGroup name="to" legend={t("to")} defaultValue="lead" choices={[{ value: "lead", label: t("toLead") }, { value: "all", label: t("toAll") }]} />
      <RadioGroup name="channel" legend={t("channel")} defaultValue="inApp" choices={URGE_CHANNELS.map((value) => ({ value, label: channels(value) }))} />
      <Field name="text" label={t("text")} optional>
        <TextArea maximum={1000} data-first="" />
      </Field>
      <DialogActions>
        <SubmitButton>{t("submit", { count: tasks.length })}</SubmitButton>
      </DialogActions>
    </WritingForm>
  );
}
