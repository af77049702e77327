"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Units } from "@/components/people/grants-editor";
import { UnitOptions } from "@/components/people/unit-options";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { Chip } from "@/components/ui/filter-chip";
import { FIELD_LOOK } from "@/components/ui/text-input";

/** The units in a leader's charge, sent as `charges`; chosen from a list, taken away one by one. */
export function ChargesEditor({ units, charges }: { units: Units; charges: readonly string[] }) {
  const t = useTranslations("admin.people");
  const ui = useTranslations("ui");
  const [touched, setChosen] = useState<readonly string[] | null>(null);
  // Until touched it follows what is stored, also when somebody else changes that meanwhile.
  const chosen = touched ?? charges;
  const nameOf = (id: string) => units.find((unit) => unit.id === id)?.name ?? id;
  return (
    <ChoiceGroup name="charges" legend={t("charges")} hint={t("chargesHint")} optional>
      <ul className="mb-2 flex flex-wrap gap-2 empty:hidden">
        {chosen.map((id) => (
          <li key={id}>
            <input type="hidden" name="charges" value={id} />
            <Chip on>
              <span lang="zh-CN">{nameOf(id)}</span>
              <button type="button" aria-label={ui("remove", { what: nameOf(id) })} onClick={() => setChosen(chosen.filter((unit) => unit !== id))} className="-me-2 ms-1 min-w-6 px-1.5 font-normal text-ink-3 hover:text-ink pointer-coarse:min-w-11">
                ×
              </button>
            </Chip>
          </li>
        ))}
      </ul>
      <select aria-label={t("addCharge")} value="" onChange={(event) => setChosen([...chosen, event.target.value])} className={`${FIELD_LOOK} h-ctl max-w-[360px] pe-1`}>
        <option value="">{t("addCharge")}</option>
        <UnitOptions units={units} without={chosen} />
      </select>
    </ChoiceGroup>
  );
}
