"use client";

import { useContext } from "react";
import { SelectionContext } from "@/components/ledger/selection-context";
import { CheckBox } from "@/components/ui/checkbox";

/** The box of one row: the only way to choose it. `data-row-choose` is what the key X presses. */
export function ChooseRow({ id, label }: { id: string; label: string }) {
  const { chosen, choose } = useContext(SelectionContext);
  return (
    <label className="flex h-full min-h-[inherit] items-center">
      <CheckBox aria-label={label} data-row-choose="" checked={chosen.has(id)} onChange={(event) => choose([id], event.target.checked)} />
    </label>
  );
}

/** All rows of the page, or none. */
export function ChooseAll({ label }: { label: string }) {
  const { chosen, all, choose } = useContext(SelectionContext);
  return (
    <label className="flex items-center">
      <CheckBox aria-label={label} checked={all.length > 0 && chosen.size === all.length} some={chosen.size > 0 && chosen.size < all.length} onChange={(event) => choose(all, event.target.checked)} />
    </label>
  );
}
