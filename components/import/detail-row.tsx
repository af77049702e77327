import type { ReactNode } from "react";

/** A line of what is known of a candidate: what it is, and it. */
export function DetailRow({ head, children }: { head: string; children: ReactNode }) {
  return (
    <>
      <dt className="pe-3 text-ink-3 max-sm:text-14">{head}</dt>
      <dd className="min-w-0 max-sm:text-14">{children}</dd>
    </>
  );
}

/** Why the program thinks so. */
export function Why({ children }: { children: ReactNode }) {
  return <span className="ms-1.5 text-12 text-ink-3">{children}</span>;
}
