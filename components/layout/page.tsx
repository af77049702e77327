import type { ReactNode } from "react";
import { classes } from "@/components/ui/classes";

/** The sides that every page keeps: 24 px, 16 on a phone. `className` for what a page does with its inside. */
export function Page({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={classes("px-6 pt-5 pb-6 max-sm:px-4 max-sm:pt-3.5", className)}>{children}</div>;
}

const SIDES = {
  300: "md:grid-cols-[minmax(0,1fr)_300px]",
  336: "md:grid-cols-[minmax(0,1fr)_336px]",
  400: "md:grid-cols-[minmax(0,1fr)_400px]",
} as const;

/** Work and its side column, a hairline between; below 960 px the side goes under. Spans the page's sides. */
export function WithSide({ side, width, label, children }: { side: ReactNode; width: keyof typeof SIDES; label: string; children: ReactNode }) {
  return (
    <div className={classes("-mx-6 grid grow border-t border-line max-sm:-mx-4 print:mx-0 print:block print:border-0", SIDES[width])}>
      <div className="min-w-0 py-6 ps-6 pe-6 max-sm:px-4 md:pe-10 print:p-0">{children}</div>
      <aside aria-label={label} className="min-w-0 border-line p-6 max-md:border-t max-sm:px-4 md:border-s print:border-s-0 print:border-t print:px-0">
        {side}
      </aside>
    </div>
  );
}
