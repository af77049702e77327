"use client";

import { useTranslations } from "next-intl";
import { DueDayField } from "@/components/calendar/due-day-field";
import { RowsEditor } from "@/components/task/forms/rows-editor";
import { useRows } from "@/components/task/forms/use-rows";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";

export type MeasureRow = { readonly id?: string; readonly text: string; readonly dueOn: string | null; readonly passageId: string | null };

/** The steps to it; a day is optional. */
export function MeasureRows({ measures }: { measures: readonly MeasureRow[] }) {
  const t = useTranslations("task-page.fields");
  const { rows, add, remove, noteWriting } = useRows<MeasureRow>(measures, { text: "", dueOn: null, passageId: null }, ({ id }) => id, ({ id: _id, ...row }) => row);
  const nameOf = (number: number) => t("measure", { number });
  return (
    <RowsEditor name="measures" legend={t("measures")} optional rows={rows} onAdd={add} onRemove={remove} onWrite={noteWriting} addWords={t("addMeasure")} rowWords={nameOf}>
      {({ key, value }, number) => (
        <div className="flex flex-wrap items-start gap-2">
          {value.id !== undefined && <input type="hidden" name={`measures.${key}.id`} value={value.id} />}
          {value.passageId !== null && <input type="hidden" name={`measures.${key}.passageId`} value={value.passageId} />}
          <Field name={`measures.${key}.text`} label={nameOf(number)} labelHidden className="grow basis-60">
            <TextArea rows={1} lang="zh-CN" maximum={500} defaultValue={value.text} />
          </Field>
          <Field name={`measures.${key}.dueOn`} label={t("measureDay", { number })} labelHidden optional>
            <DueDayField defaultValue={value.dueOn ?? ""} />
          </Field>
        </div>
      )}
    </RowsEditor>
  );
}
