import type { NumberedCandidate } from "@/lib/domain/report/corrections/draft";
import { sliceOf } from "@/lib/domain/report/span";
import type { TaskDraft } from "@/lib/usecases/tasks/draft-fields";

const LONGEST_TITLE = 200;
const LONGEST_MEASURE = 500;

type Stored = {
  readonly text: string;
  readonly readingId: string;
  readonly passageIds: ReadonlyMap<string, string>;
};

/** A candidate as the office's task. Its own words stand before those merged into it: the first give it its number. */
export function taskOfCandidate(candidate: NumberedCandidate, { text, readingId, passageIds }: Stored): TaskDraft {
  const { kind, title, leadUnitId, supportingUnitIds, dueOn, criteria, rectificationType } = candidate;
  const ordered = [...candidate.sources].sort((a, b) => Number(a.merged) - Number(b.merged) || a.start - b.start);
  const sources = ordered.map(({ start, end, passageKey, merged }) => {
    const passageId = passageKey === null ? undefined : passageIds.get(passageKey);
    if (passageId === undefined) return { from: "selection" as const, readingId, origin: kind, start, end, merged };
    return { from: "passage" as const, passageId, start, end, merged };
  });
  const cited = new Set(candidate.sources.map(({ passageKey }) => passageKey));
  return {
    title: shortened(title, LONGEST_TITLE),
    decision: "",
    rectificationType,
    sources,
    leadUnitId,
    parts: supportingUnitIds.map((unitId) => ({ unitId, relation: "supporting" as const, part: "", dueOn: null })),
    reviewingUnitId: null,
    leaderInChargeId: null,
    dueOn,
    criteria: criteria.map((criterion) => ({ text: criterion })),
    measures: candidate.measures.map((measure) => ({
      text: shortened(sliceOf(text, measure), LONGEST_MEASURE),
      dueOn: null,
      passageId: cited.has(measure.passageKey) ? (passageIds.get(measure.passageKey) ?? null) : null,
    })),
  };
}

/** Forms take no more; the report's words stand whole in the sources. */
function shortened(words: string, maximum: number): string {
  return words.length <= maximum ? words : `${words.slice(0, maximum - 1).toWellFormed().replace(/\ufffd$/, "")}…`;
}
