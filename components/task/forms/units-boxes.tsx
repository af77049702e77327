"use client";

import { Checkbox } from "@/components/ui/checkbox";
import { ChoiceGroup } from "@/components/ui/choice-group";

export type TaskUnit = { readonly id: string; readonly name: string; readonly isLead: boolean };

/** The units of the task to choose among; the lead is, unless one says otherwise. */
export function UnitsBoxes({ units, legend }: { units: readonly TaskUnit[]; legend: string }) {
  return (
    <ChoiceGroup name="unitIds" legend={legend}>
      <div className="flex flex-wrap gap-x-6 gap-y-1.5">
        {units.map(({ id, name, isLead }) => (
          <Checkbox key={id} name="unitIds" value={id} defaultChecked={isLead}>
            <span lang="zh-CN">{name}</span>
          </Checkbox>
        ))}
      </div>
    </ChoiceGroup>
  );
}
