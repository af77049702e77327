import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/components/ui/breadcrumb";
import { ReportWords } from "@/components/ui/report-words";

type Props = {
  readonly crumbs?: readonly Crumb[];
  /** Our words. A report's own title goes in `reportTitle` instead, and is drawn in its voice. */
  readonly title?: ReactNode;
  readonly reportTitle?: string;
  /** Beside our title: as of which day, how many. */
  readonly note?: ReactNode;
  /** Below the title: issuer, day, edition, hash. */
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
};

/** Where one is, what this is, and what may be done with the whole of it. */
export function PageHeader({ crumbs, title, reportTitle, note, meta, actions }: Props) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
      <div className="min-w-0">
        {crumbs !== undefined && <Breadcrumb crumbs={crumbs} />}
        <div className="flex flex-wrap items-baseline gap-x-4">
          {reportTitle === undefined ? <h1 className="text-22 font-bold">{title}</h1> : <ReportWords as="h1" text={reportTitle} className="text-22 font-[700]" />}
          {note !== undefined && <p className="text-13 text-ink-3">{note}</p>}
        </div>
        {meta}
      </div>
      {actions !== undefined && <div className="no-print ms-auto flex flex-wrap items-center gap-2 max-md:ms-0">{actions}</div>}
    </header>
  );
}

export type MetaItem = { readonly label: string; readonly children: ReactNode };

/** Facts in one line: label in the fainter ink, value in the second. */
export function MetaLine({ items }: { items: readonly MetaItem[] }) {
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-0.5 text-13 text-ink-3">
      {items.map((item) => (
        <div key={item.label} className="flex gap-3">
          <dt className="shrink-0">{item.label}</dt>
          <dd className="min-w-0 text-ink-2 wrap-anywhere">{item.children}</dd>
        </div>
      ))}
    </dl>
  );
}
