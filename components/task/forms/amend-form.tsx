"use client";

import { useTranslations } from "next-intl";
import { WritingForm } from "@/components/secrecy/writing-form";
import { useFreshKey } from "@/components/task/forms/use-fresh-key";
import { TaskFields, type Choices, type TaskValues } from "@/components/task/forms/task-fields";
import { DialogActions } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import type { ServerVerb } from "@/components/ui/use-verb";

type Props = { readonly action: ServerVerb; readonly taskId: string; readonly version: number; readonly values: TaskValues; readonly choices: Choices };

/** Changes what was said of an issued task: with a reason, and neither lead, nor day, nor leader in charge. */
export function AmendForm(props: Props) {
  const { key, onDone } = useFreshKey(props.version);
  return <Fields key={key} {...props} onDone={onDone} />;
}

function Fields({ action, taskId, version, values, choices, onDone }: Props & { onDone: () => void }) {
  const t = useTranslations("task-page.amend");
  const verbs = useTranslations("task.verbs");
  return (
    <WritingForm action={action} hidden={{ taskId, version }} done={t("done")} onDone={(value) => (value as { changes: number }).changes > 0 && onDone()}>
      <TaskFields values={values} choices={choices} proposals={null} isFixed />
      <Field name="reason" label={t("reason")} hint={t("reasonHint")}>
        <TextArea maximum={1000} />
      </Field>
      <DialogActions>
        <SubmitButton>{verbs("amend")}</SubmitButton>
      </DialogActions>
    </WritingForm>
  );
}
