import type { ReactNode } from "react";

/** The frame of every page behind sign-in: bar, page, and the ways at the foot of a phone. */
export function Desk({ top, tabs, children }: { top: ReactNode; tabs: ReactNode; children: ReactNode }) {
  return (
    <div className="flex min-h-dvh flex-col max-sm:pb-[57px] print:block print:pb-0">
      {top}
      <main id="main" tabIndex={-1} className="flex grow flex-col print:block">
        {children}
      </main>
      {tabs}
    </div>
  );
}
