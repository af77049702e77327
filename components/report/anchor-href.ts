import type { ReportAnchor } from "@/components/report/report-model";
import { ledgerHref, spanOf } from "@/lib/domain/task/filter";

/** Where the tasks beside a place of the text are: the one task, or exactly the list of them. */
export function anchorHref({ passage, span, tasks }: Pick<ReportAnchor, "passage" | "span" | "tasks">, readingId: string): string {
  const [first, ...others] = tasks;
  if (first !== undefined && others.length === 0) return `/tasks/${first.id}`;
  return ledgerHref({ filter: passage ? { passage: passage.id } : { span: spanOf(readingId, span.start) } });
}
