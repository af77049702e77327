import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

type Props = {
  /** What the bracket holds. */
  readonly head: ReactNode;
  /** Counts under it. */
  readonly notes?: readonly ReactNode[];
  /** Set aside rather than read. */
  readonly dashed?: boolean;
  readonly children: ReactNode;
};

/** A part of the paper with its bracket in the gutter; on a phone the bracket's words stand above. */
export function PaperGutter({ head, notes = [], dashed = false, children }: Props) {
  return (
    <div className="mt-[18px] grid first:mt-0 md:grid-cols-[112px_minmax(0,600px)_52px]">
      <div className="relative px-4 text-12 text-paper-ink-2 max-md:mb-1 max-md:flex max-md:flex-wrap max-md:items-baseline max-md:gap-x-2 md:ps-1 md:pe-3.5 md:pt-0.5 md:text-end">
        <div className="text-13 font-bold text-paper-ink">{head}</div>
        {notes.map((note, index) => (
          <div key={index}>{note}</div>
        ))}
        <span aria-hidden="true" className={classes("absolute inset-y-1 end-0 w-1.5 border-y border-s border-paper-ink-2 max-md:hidden", dashed ? "border-dashed opacity-50" : "opacity-70")} />
      </div>
      <div className="relative min-w-0 px-4 text-16 leading-[30px] md:ps-5 md:pe-0">{children}</div>
    </div>
  );
}
