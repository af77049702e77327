import type { ReportAnchor } from "@/components/report/report-model";
import { ledgerHref, spanOf } from "@/lib/domain/task/filter";

/** Where the tasks beside a place of the text are: the one task, or exactly the list of them. */
export function anchorHref({ passage, span, tasks }: Pick<ReportAnchor, "passage" | "span" | "tasks">, readingId: string): string {
  const [first, ...others] = tasks;
  if (first !== undefined && others.length === 0) return `/tasks/${first.id}`;
  return ledgerHref({ filter: passage ? { passage: passage.id } : { span: spanOf(readingId, span.start) } });
}

/** Where a sentence without tasks stands: among those of the current reading, to be decided on. One of a former reading is on no list; its words keep their address. */
export function sentenceHref({ key, passage }: Pick<ReportAnchor, "key" | "passage">, { reportId, isCurrent }: { readonly reportId: string; readonly isCurrent: boolean }): string {
  return passage !== null && !isCurrent ? passage.href : `/reports/${reportId}/sentences#${key}`;
}
