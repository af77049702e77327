import { useId, type ReactNode } from "react";
import { SectionHeading } from "@/components/ui/section-heading";

/** A main part of the task page under its heading, so that keys and ears can go from one to the next. */
export function TaskPart({ id, title, count, aside, children }: { id?: string; title: ReactNode; count?: ReactNode; aside?: ReactNode; children: ReactNode }) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className="mt-8 scroll-mt-4 print:mt-6 print:break-inside-avoid">
      <SectionHeading id={heading} count={count} aside={aside}>
        {title}
      </SectionHeading>
      {children}
    </section>
  );
}
