import type { ReactNode } from "react";

/** What is not there, what to do about it, one button. */
export function EmptyState({ title, lead, action }: { title: ReactNode; lead?: ReactNode; action?: ReactNode }) {
  return (
    <div className="border-b border-line py-7">
      <p className="text-14 font-bold max-sm:text-16">{title}</p>
      {lead !== undefined && <p className="mt-0.5 text-14 text-ink-2">{lead}</p>}
      {action !== undefined && <div className="mt-3">{action}</div>}
    </div>
  );
}
