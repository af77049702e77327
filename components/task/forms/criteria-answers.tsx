"use client";

import { useTranslations } from "next-intl";
import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";

export type BareCriterion = { readonly id: string; readonly position: number; readonly text: string };
export type Piece = { readonly id: string; readonly name: string };

/** For each criterion that nothing shows yet: which of the files serve it after all, or why there is none. */
export function CriteriaAnswers({ bare, evidence }: { bare: readonly BareCriterion[]; evidence: readonly Piece[] }) {
  const t = useTranslations("task-page.prepare");
  return bare.map(({ id, position, text }, index) => (
    <div key={id} className="grid gap-2 border-t pt-3">
      <p className="text-13">
        <b>{t("bare", { position })}</b> <span lang="zh-CN">{text}</span>
      </p>
      <input type="hidden" name={`criteria.${index}.criterionId`} value={id} />
      {evidence.length > 0 && (
        <ChoiceGroup name={`criteria.${index}.evidenceIds`} legend={t("served")} optional>
          <div className="grid gap-1.5">
            {evidence.map((piece) => (
              <Checkbox key={piece.id} name={`criteria.${index}.evidenceIds`} value={piece.id}>
                <span lang="zh-CN">{piece.name}</span>
              </Checkbox>
            ))}
          </div>
        </ChoiceGroup>
      )}
      <Field name={`criteria.${index}.reason`} label={t("reason")} hint={t("reasonHint")}>
        <TextArea maximum={500} />
      </Field>
    </div>
  ));
}
