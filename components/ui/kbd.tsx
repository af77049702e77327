import type { ReactNode } from "react";

/** A key on its button. Screens without a keyboard do without it. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className="rounded-1 border border-line-2 px-1 font-sans text-12 leading-4 font-normal whitespace-nowrap text-ink-3 pointer-coarse:hidden">{children}</kbd>;
}
