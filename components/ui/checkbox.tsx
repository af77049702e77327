"use client";

import { useEffect, useRef, type ComponentProps, type ReactNode } from "react";
import { classes } from "@/components/ui/classes";

const BOX = "tick-box size-[15px] flex-none align-[-3px] appearance-none rounded-1 border border-control bg-canvas checked:border-ink checked:bg-ink";

/** The box alone, for a row of a table; `aria-label` names the row. `some` draws the half state. */
export function CheckBox({ some = false, className, ...rest }: Omit<ComponentProps<"input">, "type"> & { some?: boolean }) {
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current !== null) box.current.indeterminate = some;
  }, [some]);
  return <input ref={box} type="checkbox" className={classes(BOX, className)} {...rest} />;
}

/** A box with its words. An unticked one sends nothing; a ticked one its `value`, else `on`. */
export function Checkbox({ children, hint, className, ...rest }: Omit<ComponentProps<"input">, "type"> & { children: ReactNode; hint?: ReactNode }) {
  return (
    <label className={classes("flex items-baseline gap-2 text-13 pointer-coarse:min-h-11 pointer-coarse:items-center max-sm:text-16", className)}>
      <CheckBox className="translate-y-[2px]" {...rest} />
      <span>
        {children}
        {hint !== undefined && <span className="ms-2 text-12 text-ink-3">{hint}</span>}
      </span>
    </label>
  );
}
