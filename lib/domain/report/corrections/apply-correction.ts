import { citedKeys, joinSources, sourcesIn, withoutPassages } from "@/lib/domain/report/corrections/citations";
import type { Correction, CorrectionOf } from "@/lib/domain/report/corrections/correction";
import { redescribed } from "@/lib/domain/report/corrections/describe";
import type { DraftCandidate, DraftState } from "@/lib/domain/report/corrections/draft";
import { candidateFromSelection } from "@/lib/domain/report/corrections/candidate-from-selection";
import { mergeCandidates } from "@/lib/domain/report/corrections/merge-candidates";
import { setSectionKind, withFacts } from "@/lib/domain/report/corrections/reread";
import { restoreDropped, setAside } from "@/lib/domain/report/corrections/restore-dropped";
import { splitCandidate } from "@/lib/domain/report/corrections/split-candidate";

type Applied = { readonly [T in Correction["type"]]: (state: DraftState, correction: CorrectionOf<T>) => DraftState };

const APPLY: Applied = {
  "set-section-kind": (state, { clauseKey, kind }) => setSectionKind(state, clauseKey, kind),
  split: (state, { candidateKey, at }) => withCandidate(state, candidateKey, (candidate) => splitCandidate(state, candidate, at)),
  merge: (state, { candidateKeys, into }) => {
    const others = state.candidates.filter(({ key }) => key !== into && candidateKeys.includes(key));
    const left = { ...state, candidates: state.candidates.filter((candidate) => !others.includes(candidate)) };
    return withCandidate(left, into, (candidate) => [mergeCandidates(state, candidate, others)]);
  },
  retitle: (state, { candidateKey, title }) => withCandidate(state, candidateKey, (candidate) => [{ ...candidate, title: title.trim(), retitled: true }]),
  drop: (state, { candidateKey, reason }) => {
    const cited = citedKeys(state.candidates.find(({ key }) => key === candidateKey)!);
    return withReason(withCandidate(state, candidateKey, () => []), (key) => cited.has(key), reason.trim());
  },
  "drop-passage": (state, { passageKey, reason }) => {
    const candidates = state.candidates.flatMap((candidate) => {
      if (!citedKeys(candidate).has(passageKey)) return [candidate];
      const left = withoutPassages(candidate, (key) => key === passageKey);
      return left ? [redescribed(state, left)] : [];
    });
    return withReason({ ...state, candidates }, (key) => key === passageKey, reason.trim());
  },
  "restore-passage": (state, { passageKey }) => withReason(state, (key) => key === passageKey, null),
  "add-from-selection": (state, correction) => ({ ...state, candidates: [...state.candidates, candidateFromSelection(state, correction)] }),
  "attach-passage": (state, { passageKey, candidateKey }) => {
    const { span } = state.passages.find(({ key }) => key === passageKey)!;
    return withCandidate(state, candidateKey, (candidate) => {
      const sources = joinSources(state.text, [...candidate.sources, ...sourcesIn(state.text, span, state.passages, true)]);
      return [redescribed(state, { ...candidate, sources })];
    });
  },
  "restore-dropped": (state, { span }) => restoreDropped(state, span),
  "set-aside": (state, { span }) => setAside(state, span),
  "set-facts": (state, { title, issuer, year, publishedOn }) => withFacts(state, given({ title: title?.trim(), issuer: issuer?.trim(), year, publishedOn })),
  "set-assignment": (state, { candidateKey, leadUnitId, supportingUnitIds, dueOn, criteria, rectificationType }) => {
    const words = criteria?.map((criterion) => criterion.trim());
    const decided = given({ leadUnitId, supportingUnitIds, dueOn, criteria: words, rectificationType });
    return withCandidate(state, candidateKey, (candidate) => [{ ...candidate, ...decided }]);
  },
};

/** The state after a correction that `checkCorrection` let through; still to be settled. */
export function applyCorrection<T extends Correction["type"]>(state: DraftState, correction: CorrectionOf<T>): DraftState {
  const apply: Applied[T] = APPLY[correction.type as T];
  return apply(state, correction);
}

/** Without what was left out: undefined clears nothing. */
function given<T extends object>(values: { [K in keyof T]: T[K] | undefined }): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function withCandidate(state: DraftState, key: string, change: (candidate: DraftCandidate) => readonly DraftCandidate[]): DraftState {
  return { ...state, candidates: state.candidates.flatMap((candidate) => (candidate.key === key ? change(candidate) : [candidate])) };
}

/** A passage that a candidate still quotes loses the reason again when the state is settled. */
function withReason(state: DraftState, chosen: (passageKey: string) => boolean, reason: string | null): DraftState {
  return { ...state, passages: state.passages.map((passage) => (chosen(passage.key) ? { ...passage, reason } : passage)) };
}
