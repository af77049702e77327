import type { Day } from "@/lib/domain/calendar/day";
import { candidatesOf } from "@/lib/domain/report/candidates";
import { layersOf } from "@/lib/domain/report/layers";
import type { CandidateDraft, OutlineClause, PassageDraft, Span } from "@/lib/domain/report/model";
import { commitmentClauses } from "@/lib/domain/report/passages";

/**
 * Passages and candidates of a text whose clauses carry their kind; called again when a person changes a section's kind.
 * `year` is the year reported on, `publishedOn` the day it speaks of the year from (`spokenOn`); `dropped` is what was set aside as page furniture.
 */
export function passagesAndCandidates(
  text: string,
  clauses: readonly OutlineClause[],
  year: number | null,
  dropped: readonly Span[],
  publishedOn: Day | null = null,
): { passages: PassageDraft[]; candidates: CandidateDraft[] } {
  const layers = layersOf(text);
  const commitments = commitmentClauses(layers, clauses, year, dropped);
  const passages = commitments.flatMap((commitment) => commitment.passages).sort((a, b) => a.span.start - b.span.start);
  return { passages, candidates: candidatesOf(layers, commitments, year, publishedOn).sort((a, b) => a.span.start - b.span.start) };
}
