import { spokenOn } from "@/lib/domain/report/hints/spoken-on";
import { joinSources, sourcesIn, withoutPassages } from "@/lib/domain/report/corrections/citations";
import { SELECTION_RULE } from "@/lib/domain/report/corrections/candidate-from-selection";
import { redescribed } from "@/lib/domain/report/corrections/describe";
import type { DraftCandidate, DraftState } from "@/lib/domain/report/corrections/draft";
import { asDraftCandidate } from "@/lib/domain/report/corrections/settle";
import type { OutlineClause, ReportFacts, SectionKind } from "@/lib/domain/report/model";
import { passagesAndCandidates } from "@/lib/domain/report/passages-and-candidates";

/** The keys of a clause and of all below it. */
export function clausesBelow(clauses: readonly OutlineClause[], clauseKey: string): ReadonlySet<string> {
  const keys = new Set([clauseKey]);
  let size = 0;
  while (size < keys.size) {
    size = keys.size;
    for (const { key, parentKey } of clauses) if (parentKey !== null && keys.has(parentKey)) keys.add(key);
  }
  return keys;
}

/**
 * A clause and all below it are of another kind, so their passages and candidates are read anew; what was made
 * of them before goes, but for the titles and assignments of candidates that are read again and what a person
 * added by selection.
 */
export function setSectionKind(state: DraftState, clauseKey: string, kind: SectionKind): DraftState {
  const touched = clausesBelow(state.clauses, clauseKey);
  const clauses = withKind(state.clauses, clauseKey, kind);
  const fresh = readAnew({ ...state, clauses });
  const isTouched = (candidate: DraftCandidate) => candidate.rule !== SELECTION_RULE && candidate.clauseKey !== null && touched.has(candidate.clauseKey);

  const kept = state.passages.filter((passage) => !touched.has(passage.clauseKey));
  const anew = fresh.passages.filter((passage) => touched.has(passage.clauseKey)).map((passage) => ({ ...passage, reason: null }));
  const passages = [...kept, ...anew].sort((a, b) => a.span.start - b.span.start);
  const before = new Set(state.passages.filter((passage) => touched.has(passage.clauseKey)).map(({ key }) => key));
  const next = { ...state, clauses, passages, kinds: [...state.kinds, { clauseKey, kind }] };

  const elsewhere = state.candidates.filter((candidate) => !isTouched(candidate)).flatMap((candidate) => keptAround(next, candidate, before) ?? []);
  const earlier = new Map(state.candidates.filter(isTouched).map((candidate) => [candidate.key, candidate]));
  const read = fresh.candidates.filter((candidate) => candidate.clauseKey !== null && touched.has(candidate.clauseKey));
  const readAgain = read.map((candidate) => carriedOver(asDraftCandidate(state.text, candidate), earlier.get(candidate.key)));
  return { ...next, candidates: [...elsewhere, ...readAgain] };
}

/** The clauses with a clause and all below it of another kind. */
export function withKind(clauses: readonly OutlineClause[], clauseKey: string, kind: SectionKind): readonly OutlineClause[] {
  const touched = clausesBelow(clauses, clauseKey);
  return clauses.map((clause) => (touched.has(clause.key) ? { ...clause, kind } : clause));
}

/** Other facts; spoken of another year, or on another day, the days that the text means are others too. */
export function withFacts(state: DraftState, given: Partial<ReportFacts>): DraftState {
  const next = { ...state, facts: { ...state.facts, ...given } };
  if (next.facts.year === state.facts.year && spokenOn(next.facts) === spokenOn(state.facts)) return next;
  return { ...next, candidates: next.candidates.map((candidate) => redescribed(next, candidate)) };
}

/** Passages and candidates of a state's clauses as the reader makes them, whatever a person made of them. */
export function readAnew({ text, clauses, facts, dropped }: Pick<DraftState, "text" | "clauses" | "facts" | "dropped">) {
  return passagesAndCandidates(text, clauses, facts.year, dropped, spokenOn(facts));
}

/** A candidate from elsewhere: one added by selection keeps its words, another gives back those read anew. */
function keptAround(state: DraftState, candidate: DraftCandidate, before: ReadonlySet<string>): DraftCandidate | null {
  if (candidate.rule === SELECTION_RULE) {
    const sources = candidate.sources.flatMap((source) => sourcesIn(state.text, source, state.passages, source.merged));
    const measures = candidate.measures.filter(({ passageKey }) => !before.has(passageKey));
    return redescribed(state, { ...candidate, sources: joinSources(state.text, sources), measures });
  }
  if (!candidate.sources.some(({ passageKey }) => passageKey !== null && before.has(passageKey))) return candidate;
  const left = withoutPassages(candidate, (key) => before.has(key));
  return left && redescribed(state, left);
}

export function carriedOver(read: DraftCandidate, earlier: DraftCandidate | undefined): DraftCandidate {
  if (!earlier) return read;
  const { leadUnitId, supportingUnitIds, dueOn, criteria, rectificationType, retitled } = earlier;
  return { ...read, leadUnitId, supportingUnitIds, dueOn, criteria, rectificationType, retitled, title: retitled ? earlier.title : read.title };
}
