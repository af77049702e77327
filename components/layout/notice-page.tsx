import type { ReactNode } from "react";

/** A page that has nothing to show but why, and the ways on. */
export function NoticePage({ title, lead, note, children }: { title: ReactNode; lead: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <div className="mx-auto w-full max-w-[600px] px-6 py-24 max-sm:px-4 max-sm:py-12">
      <h1 className="text-22 font-bold">{title}</h1>
      <p className="mt-2 text-14 text-ink-2 max-sm:text-16">{lead}</p>
      {note !== undefined && <p className="mt-2 text-13 text-ink-3">{note}</p>}
      <div className="mt-5 flex flex-wrap gap-2">{children}</div>
    </div>
  );
}
