"use client";

import { useTranslations } from "next-intl";
import { RowsEditor } from "@/components/task/forms/rows-editor";
import { useRows } from "@/components/task/forms/use-rows";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";

export type CriterionRow = { readonly id?: string; readonly text: string };

/** How we will know it is done, line by line. */
export function CriteriaRows({ criteria }: { criteria: readonly CriterionRow[] }) {
  const t = useTranslations("task-page.fields");
  const { rows, add, remove, noteWriting } = useRows<CriterionRow>(criteria, { text: "" }, ({ id }) => id, ({ id: _id, ...row }) => row);
  const nameOf = (number: number) => t("criterion", { number });
  return (
    <RowsEditor name="criteria" legend={t("criteria")} hint={t("criteriaHint")} rows={rows} onAdd={add} onRemove={remove} onWrite={noteWriting} addWords={t("addCriterion")} rowWords={nameOf}>
      {({ key, value }, number) => (
        <>
          {value.id !== undefined && <input type="hidden" name={`criteria.${key}.id`} value={value.id} />}
          <Field name={`criteria.${key}.text`} label={nameOf(number)} labelHidden>
            <TextArea rows={1} lang="zh-CN" maximum={500} defaultValue={value.text} />
          </Field>
        </>
      )}
    </RowsEditor>
  );
}
