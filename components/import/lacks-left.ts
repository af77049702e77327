import type { DraftCandidate } from "@/lib/domain/report/corrections/draft";
import type { Lack } from "@/lib/domain/report/model";

/** What the report's words lack and nobody has decided yet. */
export function lacksLeft({ lacks, leadUnitId, dueOn, criteria }: Pick<DraftCandidate, "lacks" | "leadUnitId" | "dueOn" | "criteria">): readonly Lack[] {
  const decided: Partial<Record<Lack, boolean>> = { who: leadUnitId !== null, when: dueOn !== null, result: criteria.length > 0 };
  return lacks.filter((lack) => !decided[lack]);
}
