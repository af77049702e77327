"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceGroup } from "@/components/ui/choice-group";

export type CriterionChoice = { readonly id: string; readonly position: number; readonly text: string };

/** Which criteria the files serve. */
export function CriteriaBoxes({ criteria, chosen = [] }: { criteria: readonly CriterionChoice[]; chosen?: readonly string[] }) {
  const t = useTranslations("task-page.upload");
  return (
    <ChoiceGroup name="criterionIds" legend={t("criteria")} hint={t("criteriaHint")} optional>
      <div className="grid gap-1.5">
        {criteria.map(({ id, position, text }) => (
          <Checkbox key={id} name="criterionIds" value={id} defaultChecked={chosen.includes(id)}>
            <span className="me-2 text-ink-3">{position}</span>
            <span lang="zh-CN">{text}</span>
          </Checkbox>
        ))}
      </div>
    </ChoiceGroup>
  );
}
