"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { WritingForm } from "@/components/secrecy/writing-form";
import { TaskFields, type Choices, type TaskValues } from "@/components/task/forms/task-fields";
import { useProposals } from "@/components/task/forms/use-proposals";
import { RadioGroup } from "@/components/ui/choice-group";
import { DayField } from "@/components/ui/day-field";
import { Field } from "@/components/ui/field";
import { SectionHeading } from "@/components/ui/section-heading";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import type { ServerVerb } from "@/components/ui/use-verb";
import { countsInCoverage, TASK_ORIGINS } from "@/lib/domain/task/origin";

const OTHERS = TASK_ORIGINS.filter((origin) => !countsInCoverage(origin));

const BLANK: TaskValues = {
  ...{ title: "", decision: "", rectificationType: null, leadUnitId: null, dueOn: null, reviewingUnitId: null, leaderInChargeId: null },
  ...{ criteria: [], measures: [], parts: [] },
};

/** A task from a source other than the report: first the words as they were said, then what we decide. */
export function NewTaskForm({ action, propose, choices }: { action: ServerVerb; propose: ServerVerb; choices: Choices }) {
  const t = useTranslations("task-page.new");
  const origins = useTranslations("task.origins");
  const router = useRouter();
  const { proposals, noteTyping } = useProposals(propose, { title: "title", quote: "sources.0.quote" });
  return (
    <WritingForm action={action} done={t("done")} onDone={(value) => router.push(`/tasks/${(value as { taskId: string }).taskId}`)} className="max-w-[720px]">
      <div className="contents" onInput={noteTyping}>
        <SectionHeading rule="strong">{t("source")}</SectionHeading>
        <input type="hidden" name="sources.0.from" value="other" />
        <RadioGroup name="sources.0.origin" legend={t("origin")} choices={OTHERS.map((value) => ({ value, label: origins(value) }))} defaultValue={OTHERS[0]!} />
        <Field name="sources.0.quote" label={t("quote")} hint={t("quoteHint")}>
          <TextArea rows={3} lang="zh-CN" maximum={2000} autoFocus />
        </Field>
        <div className="grid gap-3.5 sm:grid-cols-[minmax(0,1fr)_176px_minmax(0,1fr)]">
          <Field name="sources.0.givenBy" label={t("givenBy")}>
            <TextInput lang="zh-CN" />
          </Field>
          <Field name="sources.0.givenOn" label={t("givenOn")}>
            <DayField />
          </Field>
          <Field name="sources.0.documentNumber" label={t("documentNumber")} optional>
            <TextInput lang="zh-CN" />
          </Field>
        </div>
        <SectionHeading rule="strong">{t("decision")}</SectionHeading>
        <TaskFields values={BLANK} choices={choices} proposals={proposals} />
      </div>
      <div>
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </WritingForm>
  );
}
