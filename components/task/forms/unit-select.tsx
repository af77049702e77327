"use client";

import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";

export type UnitChoice = { readonly id: string; readonly name: string; readonly shortName: string; readonly active: boolean };

type Props = { readonly units: readonly UnitChoice[]; readonly value?: string; readonly defaultValue?: string; readonly onChoose?: (id: string) => void };

/** One of the units, or none yet. One no longer active can stay, not be chosen anew. Inside a `Field`. */
export function UnitSelect({ units, value, defaultValue, onChoose }: Props) {
  const t = useTranslations("task-page.fields");
  const chosen = value ?? defaultValue;
  const state = value === undefined ? { defaultValue } : { value };
  return (
    <Select {...state} onChange={(event) => onChoose?.(event.target.value)}>
      <option value="">{t("noUnit")}</option>
      {units
        .filter(({ id, active }) => active || id === chosen)
        .map(({ id, shortName }) => (
          <option key={id} value={id} lang="zh-CN">
            {shortName}
          </option>
        ))}
    </Select>
  );
}
