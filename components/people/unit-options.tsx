type UnitChoice = { readonly id: string; readonly name: string; readonly depth: number; readonly active: boolean };

/** Units as the lines of a list, those below moved in. Out of use, one is there only where it is chosen already. */
export function UnitOptions({ units, chosen, without = [] }: { units: readonly UnitChoice[]; chosen?: string | null; without?: readonly string[] }) {
  return units
    .filter((unit) => (unit.active || unit.id === chosen) && !without.includes(unit.id))
    .map((unit) => (
      <option key={unit.id} value={unit.id} lang="zh-CN">
        {"\u3000".repeat(unit.depth) + unit.name}
      </option>
    ));
}
