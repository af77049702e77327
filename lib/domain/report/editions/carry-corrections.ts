import type { Correction } from "@/lib/domain/report/corrections/correction";
import { startOf } from "@/lib/domain/report/corrections/draft-of";
import { putUpon } from "@/lib/domain/report/corrections/put-upon";
import type { Targets } from "@/lib/domain/report/corrections/targets";
import type { Found } from "@/lib/domain/report/editions/find-again";
import type { Reading, Span } from "@/lib/domain/report/model";

/** The outline as it was corrected, and all that a person corrected, in order. */
type Former = { readonly clauses: Targets["clauses"]; readonly corrections: readonly Correction[] };

type CarriedCorrections = {
  readonly kept: readonly Correction[];
  /** Those whose place the new reading has not: a person looks whether they are still needed. */
  readonly lost: readonly Correction[];
};

const OF_STRUCTURE: ReadonlySet<Correction["type"]> = new Set(["set-section-kind", "restore-dropped", "set-aside"]);

/**
 * A person's corrections of the structure, put upon another reading of the same bytes by the exact words they were made
 * at. What they decided of candidates and sentences is not among them: that has become tasks and statements, which
 * are anchors of their own.
 */
export function carryCorrections({ clauses, corrections }: Former, find: (span: Span) => Found, reading: Reading): CarriedCorrections {
  const was = { clauses, passages: [], candidates: [] };
  let is = startOf(reading);
  const kept: Correction[] = [];
  const lost: Correction[] = [];
  for (const correction of corrections.filter(({ type }) => OF_STRUCTURE.has(type))) {
    const put = putUpon(was, is, find, correction);
    if ("code" in put) lost.push(correction);
    if (!("state" in put)) continue;
    kept.push(put.correction);
    is = put.state;
  }
  return { kept, lost };
}
