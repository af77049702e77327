import type { ReactNode } from "react";

/**
 * What may be done with the thing in hand, at the foot of the window. One filled button, the likeliest next;
 * a verb that is not open yet is a `BlockedButton`; verbs of other roles are absent.
 */
export function VerbBar({ label, aside, children }: { label: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <div
      role="group"
      aria-label={label}
      className="no-print sticky bottom-0 z-10 mt-auto flex min-h-14 flex-wrap items-center gap-2 border-t border-line-2 bg-canvas px-6 py-2 text-13 max-sm:bottom-[57px] max-sm:px-4"
    >
      {children}
      {aside !== undefined && <div className="ms-auto flex flex-wrap items-center gap-2 text-ink-3">{aside}</div>}
    </div>
  );
}
