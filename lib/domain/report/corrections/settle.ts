import { citedKeys, joinSources } from "@/lib/domain/report/corrections/citations";
import type { DraftCandidate, DraftState } from "@/lib/domain/report/corrections/draft";
import type { CandidateDraft } from "@/lib/domain/report/model";

/** A candidate as read, with nothing decided yet. Sentences that it names as measures are quoted too. */
export function asDraftCandidate(text: string, candidate: CandidateDraft): DraftCandidate {
  const cited = new Set(candidate.sources.map(({ passageKey }) => passageKey));
  const alsoCited = candidate.measures.filter(({ passageKey }) => !cited.has(passageKey));
  const sources = [...candidate.sources, ...alsoCited].map((source) => ({ ...source, merged: false }));
  return {
    ...candidate,
    sources: joinSources(text, sources),
    retitled: false,
    leadUnitId: null,
    supportingUnitIds: [],
    dueOn: null,
    criteria: [],
    rectificationType: null,
  };
}

/** The state with its candidates in the text's order, and no reason left on a passage that is quoted after all. */
export function settled(state: DraftState): DraftState {
  const cited = new Set(state.candidates.flatMap((candidate) => [...citedKeys(candidate)]));
  const candidates = [...state.candidates].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compareKeys(a.key, b.key));
  const passages = state.passages.map((passage) => (passage.reason !== null && cited.has(passage.key) ? { ...passage, reason: null } : passage));
  return { ...state, candidates, passages };
}

function compareKeys(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
