import { PopoverButton } from "@/components/ui/popover-button";
import { UnitName } from "@/components/ui/unit-name";

/** The units beside the lead: how many, and on hover or by key which. */
export function OtherUnits({ units, label }: { units: readonly { readonly id: string; readonly name: string; readonly shortName: string }[]; label: string }) {
  return (
    <PopoverButton onHover name={label} label={`+${units.length}`} className="go ms-3 text-ink-3 hover:text-ink" panelClassName="max-w-[min(400px,calc(100vw-16px))] cursor-auto px-4 py-3 text-13">
      <ul data-inert="" className="flex flex-wrap gap-x-4 gap-y-1">
        {units.map((unit) => (
          <li key={unit.id}>
            <UnitName name={unit.name} shortName={unit.shortName} />
          </li>
        ))}
      </ul>
    </PopoverButton>
  );
}
