"use client";

import { useTranslations } from "next-intl";
import { useImporting } from "@/components/import/import-context";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextButton } from "@/components/ui/text-link";
import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";
import type { LeadReason } from "@/lib/domain/report/suggest-lead";

/** Who leads: proposed with the reason, chosen by a person. A unit chosen here no longer supports. */
export function LeadField({ candidate: { key, leadUnitId, supportingUnitIds } }: { candidate: NumberedCandidate }) {
  const t = useTranslations("import.detail");
  const { apply, units, suggestionFor } = useImporting();
  const { leads } = suggestionFor(key);
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.shortName ?? id;
  const choose = (id: string | null) => apply({ type: "set-assignment", candidateKey: key, leadUnitId: id, ...(id !== null && supportingUnitIds.includes(id) && { supportingUnitIds: supportingUnitIds.filter((other) => other !== id) }) });
  const suggested = leads.filter(({ unitId }) => unitId !== leadUnitId);
  return (
    <Field
      name="leadUnitId"
      label={t("lead")}
      labelHidden
      optional
      hint={
        leads.length === 0
          ? t("noLead")
          : suggested.slice(0, 2).map(({ unitId, reasons }) => (
              <span key={unitId} className="block">
                {t("suggested")} <span lang="zh-CN">{nameOf(unitId)}</span> <Reasons reasons={reasons} />{" "}
                <TextButton aria-label={t("takeUnit", { unit: nameOf(unitId) })} onClick={() => choose(unitId)}>
                  {t("take")}
                </TextButton>
              </span>
            ))
      }
    >
      <Select lang="zh-CN" className="sm:w-52!" value={leadUnitId ?? ""} onChange={(event) => choose(event.target.value || null)}>
        <option value="">{t("undecided")}</option>
        {units.map(({ id, shortName, name }) => (
          <option key={id} value={id} title={name}>
            {shortName}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Reasons({ reasons }: { reasons: readonly LeadReason[] }) {
  const t = useTranslations("import.leadReasons");
  const ui = useTranslations("ui");
  return reasons.map(({ code, words }) => t(code, { words: words.slice(0, 4).join(ui("comma")) })).join(ui("semicolon"));
}
