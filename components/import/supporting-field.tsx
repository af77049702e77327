"use client";

import { useTranslations } from "next-intl";
import { useImporting } from "@/components/import/import-context";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";

/** The units that support: chosen one after the other, each taken away by its ×. */
export function SupportingField({ candidate: { key, leadUnitId, supportingUnitIds } }: { candidate: NumberedCandidate }) {
  const t = useTranslations("import.detail");
  const ui = useTranslations("ui");
  const { apply, units } = useImporting();
  const set = (ids: readonly string[]) => apply({ type: "set-assignment", candidateKey: key, supportingUnitIds: ids });
  const chosen = supportingUnitIds.map((id) => ({ id, name: units.find((unit) => unit.id === id)?.shortName ?? id }));
  return (
    <div className="min-w-0">
      <Field name="supportingUnitIds" label={t("supporting")} labelHidden optional>
        <Select lang="zh-CN" className="sm:w-52!" value="" onChange={(event) => event.target.value !== "" && set([...supportingUnitIds, event.target.value])}>
          <option value="">{t("addUnit")}</option>
          {units
            .filter(({ id }) => id !== leadUnitId && !supportingUnitIds.includes(id))
            .map(({ id, shortName, name }) => (
              <option key={id} value={id} title={name}>
                {shortName}
              </option>
            ))}
        </Select>
      </Field>
      {chosen.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-4 text-13">
          {chosen.map(({ id, name }) => (
            <li key={id} className="whitespace-nowrap">
              <span lang="zh-CN">{name}</span>
              <button type="button" aria-label={ui("remove", { what: name })} className="ms-0.5 inline-grid size-6 place-items-center text-ink-3 hover:text-ink pointer-coarse:size-11" onClick={() => set(supportingUnitIds.filter((other) => other !== id))}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
