import type { CandidateDraft, OutlineClause, PassageDraft, Span } from "@/lib/domain/report/model";

/**
 * Passages and candidates of a text whose clauses carry their kind; called again when a person changes a section's kind.
 * `year` is the year reported on; `dropped` is what was set aside as page furniture.
 */
export function passagesAndCandidates(
  _text: string,
  _clauses: readonly OutlineClause[],
  _year: number | null,
  _dropped: readonly Span[],
): { passages: PassageDraft[]; candidates: CandidateDraft[] } {
  return { passages: [], candidates: [] };
}
