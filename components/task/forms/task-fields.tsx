"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { CriteriaRows, type CriterionRow } from "@/components/task/forms/criteria-rows";
import { DueField, type DeadlineProposal } from "@/components/task/forms/due-field";
import { LeadField, type LeadProposal } from "@/components/task/forms/lead-field";
import { MeasureRows, type MeasureRow } from "@/components/task/forms/measure-rows";
import { PartRows, type PartRow } from "@/components/task/forms/part-rows";
import { UnitSelect, type UnitChoice } from "@/components/task/forms/unit-select";
import { RadioGroup } from "@/components/ui/choice-group";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { RECTIFICATION_TYPES, type RectificationType } from "@/lib/domain/task/model";

export type Choices = { readonly units: readonly UnitChoice[]; readonly leaders: readonly { readonly id: string; readonly name: string }[] };

/** What the office says of a task. */
export type TaskValues = {
  readonly title: string;
  readonly decision: string;
  readonly rectificationType: RectificationType | null;
  readonly leadUnitId: string | null;
  readonly dueOn: string | null;
  readonly reviewingUnitId: string | null;
  readonly leaderInChargeId: string | null;
  readonly criteria: readonly CriterionRow[];
  readonly measures: readonly MeasureRow[];
  readonly parts: readonly PartRow[];
};

export type Proposals = { readonly leads: readonly LeadProposal[]; readonly deadline: DeadlineProposal };

type Props = {
  readonly values: TaskValues;
  readonly choices: Choices;
  readonly proposals: Proposals | null;
  /** Lead, day and leader in charge stand for good once the task has been issued. */
  readonly isFixed?: boolean;
  /** Another one draws the lists anew: what was added to them has been stored. */
  readonly listsKey?: number;
};

/** Everything the office decides of a task, each part of it with what is proposed and why. */
export function TaskFields({ values, choices, proposals, isFixed = false, listsKey }: Props) {
  const t = useTranslations("task-page.fields");
  const types = useTranslations("task.rectificationTypes");
  const typeChoices = [...RECTIFICATION_TYPES.map((value) => ({ value, label: types(value) })), { value: "", label: t("noType") }];
  return (
    <>
      <Field name="title" label={t("title")}>
        <TextInput lang="zh-CN" defaultValue={values.title} />
      </Field>
      <Field name="decision" label={t("decision")} optional hint={t("decisionHint")}>
        <TextArea rows={3} lang="zh-CN" maximum={4000} defaultValue={values.decision} />
      </Field>
      {!isFixed && (
        <div className="grid gap-3.5 sm:grid-cols-2">
          <LeadField units={choices.units} leadUnitId={values.leadUnitId ?? ""} proposals={proposals?.leads ?? []} />
          <DueField dueOn={values.dueOn ?? ""} proposal={proposals?.deadline ?? null} />
        </div>
      )}
      <Fragment key={listsKey}>
        <CriteriaRows criteria={values.criteria} />
        <PartRows parts={values.parts} units={choices.units} />
        <MeasureRows measures={values.measures} />
      </Fragment>
      <RadioGroup name="rectificationType" legend={t("type")} optional choices={typeChoices} defaultValue={values.rectificationType ?? ""} />
      <div className="grid gap-3.5 sm:grid-cols-2">
        <Field name="reviewingUnitId" label={t("reviewing")} optional hint={t("reviewingHint")}>
          {/* A list does not follow what is stored by itself, as a text does. */}
          <UnitSelect key={values.reviewingUnitId} units={choices.units} defaultValue={values.reviewingUnitId ?? ""} />
        </Field>
        {!isFixed && (
          <Field name="leaderInChargeId" label={t("leader")} optional hint={t("leaderHint")}>
            <Select key={values.leaderInChargeId} defaultValue={values.leaderInChargeId ?? ""}>
              <option value="">{t("noLeader")}</option>
              {choices.leaders.map(({ id, name }) => (
                <option key={id} value={id} lang="zh-CN">
                  {name}
                </option>
              ))}
            </Select>
          </Field>
        )}
      </div>
    </>
  );
}
