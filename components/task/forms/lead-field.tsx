"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteTaken } from "@/components/task/forms/note-taken";
import { UnitSelect, type UnitChoice } from "@/components/task/forms/unit-select";
import { Field } from "@/components/ui/field";
import { TextButton } from "@/components/ui/text-link";

export type LeadProposal = { readonly unitId: string; readonly reasons: readonly { readonly code: "named" | "duty" | "history"; readonly words: readonly string[] }[] };

/** Who leads: chosen by a person, with what speaks for whom beside it. */
export function LeadField({ units, leadUnitId, proposals }: { units: readonly UnitChoice[]; leadUnitId: string; proposals: readonly LeadProposal[] }) {
  const t = useTranslations("task-page.fields");
  const ui = useTranslations("ui");
  const [touched, setChosen] = useState<string | null>(null);
  // Until touched it follows what is stored, also when somebody else changes that meanwhile.
  const chosen = touched ?? leadUnitId;
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.shortName ?? "";
  return (
    <div>
      <Field name="leadUnitId" label={t("lead")} className="sm:max-w-[320px]">
        <UnitSelect units={units} value={chosen} onChoose={setChosen} />
      </Field>
      {proposals.length > 0 && (
        <ul aria-label={t("proposals")} className="mt-1.5 text-12 text-ink-3">
          {proposals.map(({ unitId, reasons }) => (
            <li key={unitId} className="flex min-h-6 flex-wrap items-baseline gap-x-2 pointer-coarse:min-h-11">
              <TextButton lang="zh-CN" aria-label={t("takeUnit", { unit: nameOf(unitId) })} onClick={({ currentTarget }) => (setChosen(unitId), noteTaken(currentTarget))}>
                {nameOf(unitId)}
              </TextButton>
              <span>{reasons.map(({ code, words }) => t(`leadReasons.${code}`, { words: words.join(ui("comma")) })).join(ui("semicolon"))}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
