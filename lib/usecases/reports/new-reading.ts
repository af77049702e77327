import { holding, type Carried } from "@/lib/domain/report/editions/carry";
import type { Found } from "@/lib/domain/report/editions/find-again";
import type { OutlineClause, Span } from "@/lib/domain/report/model";

/** The reading to which all ties to the report's text go, with the rows just written for it. */
export type NewReading = {
  readonly reportId: string;
  readonly readingId: string;
  readonly text: string;
  readonly passages: readonly (Span & { readonly id: string })[];
  readonly clauses: readonly (Pick<OutlineClause, "heading" | "kind"> & { readonly id: string })[];
};

/** Finds words of an older reading again. */
export type FindFrom = (reading: { readonly id: string; readonly text: string }) => (span: Span) => Found;

/** One tie's row, but for where it leads. */
export type AnchorRow = Carried & {
  readonly fromReadingId: string;
  readonly sourceId?: string;
  readonly passageId?: string;
  readonly linkId?: string;
  readonly span: Span;
  readonly quote: string;
};

/** The sentence of the new reading in which words lie; null where it is none to be accounted for. */
export function passageOf(to: NewReading, place: Span): string | null {
  return holding(to.passages, place)?.id ?? null;
}
