import type { ReactNode } from "react";

/** Facts in a row under a title, hairlines between; `big` stands first. */
export function Facts({ big, children }: { big?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-stretch gap-y-3 pt-3 pb-4">
      {big !== undefined && <div className="flex items-center pe-6 text-22 leading-10 max-sm:basis-full print:text-14">{big}</div>}
      <dl className="flex flex-wrap gap-y-3 max-sm:grid max-sm:w-full max-sm:grid-cols-2">{children}</dl>
    </div>
  );
}

/** `note` is the fainter word beside the value: 未延期, 序时 100%. */
export function Fact({ label, note, children }: { label: ReactNode; note?: ReactNode; children: ReactNode }) {
  return (
    <div className="border-s px-6 max-lg:px-4 max-sm:border-0 max-sm:px-0">
      <dt className="text-12 text-ink-3">{label}</dt>
      <dd className="text-14 whitespace-nowrap max-sm:flex max-sm:flex-wrap">
        {children}
        {note !== undefined && <span className="ms-3 text-12 text-ink-3">{note}</span>}
      </dd>
    </div>
  );
}
