import type { Hint, Lack, Span } from "@/lib/domain/report/model";

/** What is recognised in a span that a person chose or split off, and a title for it; `year` is the year reported on. */
export function describeSpan(_text: string, _year: number | null, _span: Span): { title: string; hints: Hint[]; lacks: Lack[] } {
  return { title: "", hints: [], lacks: [] };
}
