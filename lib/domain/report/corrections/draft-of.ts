import { applyCorrection } from "@/lib/domain/report/corrections/apply-correction";
import { checkCorrection } from "@/lib/domain/report/corrections/check-correction";
import { citedKeys } from "@/lib/domain/report/corrections/citations";
import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { DraftCandidate, DraftPassage, DraftState, ImportDraft, ReasonedPassage, SkippedCorrection } from "@/lib/domain/report/corrections/draft";
import { asDraftCandidate, settled } from "@/lib/domain/report/corrections/settle";
import { coverageOf } from "@/lib/domain/report/coverage";
import { dispositionOf } from "@/lib/domain/report/disposition";
import type { Reading } from "@/lib/domain/report/model";

/**
 * Replays a person's corrections on a reading; to undo is to leave out the last. A correction that no longer
 * applies changes nothing and is listed in `skipped` with the reason.
 */
export function draftOf(reading: Reading, corrections: readonly Correction[]): ImportDraft {
  let state = startOf(reading);
  const skipped: SkippedCorrection[] = [];
  for (const [index, correction] of corrections.entries()) {
    const refusal = checkCorrection(state, correction);
    if (refusal) skipped.push({ ...refusal, index });
    else state = stateAfter(state, correction);
  }
  return importDraft(state, skipped);
}

/** The state after a correction that `checkCorrection` let through. */
export function stateAfter(state: DraftState, correction: Correction): DraftState {
  return settled(applyCorrection(state, correction));
}

/** A reading with nothing corrected yet. */
export function startOf({ text, facts, clauses, passages, candidates, dropped, titleSpan, marked = [] }: Reading): DraftState {
  return settled({
    text,
    facts,
    clauses,
    passages: passages.map((passage) => ({ ...passage, reason: null })),
    candidates: candidates.map((candidate) => asDraftCandidate(text, candidate)),
    dropped,
    restored: [],
    titleSpan,
    marked,
    asleep: [],
    kinds: [],
  });
}

function importDraft(state: DraftState, skipped: readonly SkippedCorrection[]): ImportDraft {
  const citing = new Map<string, DraftCandidate[]>();
  for (const candidate of state.candidates) {
    for (const key of citedKeys(candidate)) citing.set(key, [...(citing.get(key) ?? []), candidate]);
  }
  const passages = state.passages.map((passage) => withDisposition(passage, citing.get(passage.key) ?? []));
  const candidates = state.candidates.map((candidate, index) => ({ ...candidate, number: index + 1 }));
  return { ...state, passages, candidates, skipped, coverage: coverageOf(passages) };
}

function withDisposition(passage: ReasonedPassage, citing: readonly DraftCandidate[]): DraftPassage {
  const where = dispositionOf(citing.flatMap(({ sources }) => sources.filter(({ passageKey }) => passageKey === passage.key)));
  return { ...passage, candidateKeys: citing.map(({ key }) => key), disposition: where === "pending" && passage.reason !== null ? "statement" : where };
}
