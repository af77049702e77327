import Link from "next/link";
import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

export type TabLink = { readonly href: string; readonly label: ReactNode; readonly count?: ReactNode; /** What is counted, in a sentence. */ readonly definition?: string; readonly current: boolean };

/** Views of the same thing, each with its address. Too many for a phone, they scroll sideways in their row. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="no-print flex gap-6 overflow-x-auto pointer-coarse:gap-4 overflow-y-hidden border-b border-line px-0.5 [scrollbar-width:none]">
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          prefetch={false}
          title={tab.definition}
          aria-current={tab.current ? "page" : undefined}
          className={classes(
            "flex h-9 flex-none items-center gap-[7px] border-b-2 text-13 whitespace-nowrap -outline-offset-2! pointer-coarse:h-11 pointer-coarse:min-w-11 pointer-coarse:justify-center",
            tab.current ? "border-ink font-bold text-ink" : "border-transparent text-ink-2 hover:text-ink",
          )}
        >
          {tab.label}
          {tab.count !== undefined && <span className="font-normal text-ink-3">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
