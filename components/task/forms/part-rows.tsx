"use client";

import { useTranslations } from "next-intl";
import { DueDayField } from "@/components/calendar/due-day-field";
import { RowsEditor } from "@/components/task/forms/rows-editor";
import { UnitSelect, type UnitChoice } from "@/components/task/forms/unit-select";
import { useRows } from "@/components/task/forms/use-rows";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";

export type PartRow = { readonly unitId: string; readonly relation: "coLead" | "supporting"; readonly part: string; readonly dueOn: string | null };

const BLANK: PartRow = { unitId: "", relation: "supporting", part: "", dueOn: null };

/** The other units, each with its part and, where it differs from the task's, its own day. */
export function PartRows({ parts, units }: { parts: readonly PartRow[]; units: readonly UnitChoice[] }) {
  const t = useTranslations("task-page.fields");
  const relations = useTranslations("task.relations");
  const { rows, add, remove, noteWriting } = useRows<PartRow>(parts, BLANK, ({ unitId }) => unitId || undefined);
  const nameOf = (number: number) => t("part", { number });
  return (
    <RowsEditor name="parts" legend={t("parts")} optional rows={rows} onAdd={add} onRemove={remove} onWrite={noteWriting} addWords={t("addPart")} rowWords={nameOf}>
      {({ key, value }, number) => (
        <div className="grid gap-2 sm:grid-cols-[minmax(0,1fr)_112px_176px]">
          <Field name={`parts.${key}.unitId`} label={t("partUnit", { number })} labelHidden>
            <UnitSelect units={units} defaultValue={value.unitId} />
          </Field>
          <Field name={`parts.${key}.relation`} label={t("partRelation", { number })} labelHidden>
            {/* A list does not follow what is stored by itself, as a text does. */}
            <Select key={value.relation} defaultValue={value.relation}>
              {(["supporting", "coLead"] as const).map((relation) => (
                <option key={relation} value={relation}>
                  {relations(relation)}
                </option>
              ))}
            </Select>
          </Field>
          <Field name={`parts.${key}.dueOn`} label={t("partDay", { number })} labelHidden optional>
            <DueDayField defaultValue={value.dueOn ?? ""} />
          </Field>
          <Field name={`parts.${key}.part`} label={t("partWords", { number })} labelHidden optional className="sm:col-span-3">
            <TextArea rows={1} lang="zh-CN" maximum={500} defaultValue={value.part} placeholder={t("partPlaceholder")} />
          </Field>
        </div>
      )}
    </RowsEditor>
  );
}
