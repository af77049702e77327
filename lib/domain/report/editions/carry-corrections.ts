import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { Found } from "@/lib/domain/report/editions/find-again";
import type { OutlineClause, Reading, Span } from "@/lib/domain/report/model";

type Former = { readonly clauses: readonly Pick<OutlineClause, "key" | "heading">[]; readonly corrections: readonly Correction[] };

type CarriedCorrections = {
  readonly kept: readonly Correction[];
  /** Those whose place the new reading has not: a person looks whether they are still needed. */
  readonly lost: readonly Correction[];
};

/**
 * A person's corrections of the structure, put upon another reading of the report by the exact words they were made
 * at. What they decided of candidates and sentences is not among them: that has become tasks and statements, which
 * are anchors of their own.
 */
export function carryCorrections({ clauses, corrections }: Former, find: (span: Span) => Found, reading: Pick<Reading, "clauses" | "dropped">): CarriedCorrections {
  const kept: Correction[] = [];
  const lost: Correction[] = [];
  const placeOf = (span: Span | undefined) => {
    const found = span && find(span);
    return found?.type === "same" ? found.span : null;
  };
  for (const correction of corrections) {
    if (correction.type === "set-section-kind") {
      const place = placeOf(clauses.find(({ key }) => key === correction.clauseKey)?.heading);
      const clause = place && reading.clauses.find(({ heading }) => heading.start === place.start && heading.end === place.end);
      if (!clause) lost.push(correction);
      else if (clause.kind !== correction.kind) kept.push({ ...correction, clauseKey: clause.key });
    }
    if (correction.type === "restore-dropped") {
      const span = placeOf(correction.span);
      if (span && reading.dropped.some(({ start, end }) => start === span.start && end === span.end)) kept.push({ ...correction, span });
      // Words that are not set aside any more need not be restored.
      else if (!span) lost.push(correction);
    }
  }
  return { kept, lost };
}
