"use client";

import { useTranslations } from "next-intl";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";

export type UnitOption = { readonly id: string; readonly name: string };

type Props = { readonly units: readonly UnitOption[]; /** The label, where it is not one's own unit that is chosen. */ readonly label?: string; readonly onChoose?: (unitId: string) => void };

/** On behalf of which unit, for one who speaks for several; with a single one there is nothing to ask. */
export function UnitField({ units, label, onChoose }: Props) {
  const t = useTranslations("task-page.forms");
  if (units.length <= 1) return <input type="hidden" name="unitId" value={units[0]?.id ?? ""} />;
  return (
    <Field name="unitId" label={label ?? t("onBehalf")}>
      <Select lang="zh-CN" onChange={(event) => onChoose?.(event.target.value)}>
        {units.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
