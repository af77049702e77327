import { citedKeys, joinSources, sourcesIn } from "@/lib/domain/report/corrections/citations";
import { redescribed } from "@/lib/domain/report/corrections/describe";
import type { DraftCandidate, DraftState, ReasonedPassage } from "@/lib/domain/report/corrections/draft";
import { carriedOver, readAnew, withKind } from "@/lib/domain/report/corrections/reread";
import { asDraftCandidate } from "@/lib/domain/report/corrections/settle";
import { hullOf } from "@/lib/domain/report/corrections/split-candidate";
import type { CandidateDraft, PassageDraft, Span } from "@/lib/domain/report/model";
import { outlineAgain } from "@/lib/domain/report/outline-again";
import { subtractSpans, trimSpan } from "@/lib/domain/report/span";

/** A line taken for page furniture belongs to the report: it is read where it stands, as the outline allows. */
export function restoreDropped(state: DraftState, { start, end }: Span): DraftState {
  const isIt = (span: Span) => span.start === start && span.end === end;
  return readWith(state, { dropped: state.dropped.filter((span) => !isIt(span)), restored: inOrder([...state.restored, ...state.dropped.filter(isIt)]) });
}

/** A line that was restored is furniture again; nothing quotes it any longer. */
export function setAside(state: DraftState, { start, end }: Span): DraftState {
  const isIt = (span: Span) => span.start === start && span.end === end;
  return readWith(state, { dropped: inOrder([...state.dropped, ...state.restored.filter(isIt)]), restored: state.restored.filter((span) => !isIt(span)) });
}

/**
 * The outline is built again around other furniture. What the reader makes of a clause no otherwise than before stays
 * as a person left it; what it makes anew is taken, but for what a person reshaped: there new words stay unaccounted for.
 */
function readWith(state: DraftState, furniture: Pick<DraftState, "dropped" | "restored">): DraftState {
  const { text, marked, titleSpan, facts, kinds } = state;
  const outline = outlineAgain({ text, marked, titleSpan, facts, ...furniture });
  const clauses = kinds.reduce((clauses, { clauseKey, kind }) => withKind(clauses, clauseKey, kind), outline as DraftState["clauses"]);
  const before = readAnew(state);
  const after = readAnew({ ...state, ...furniture, clauses });
  const next = { ...state, ...furniture, clauses, ...withReasons(after.passages, [...state.asleep, ...state.passages]) };
  return { ...next, candidates: candidatesAfter(next, state.candidates, before.candidates, after.candidates) };
}

/** A sentence that is the same as before is a statement for the same reason; one that is none now sleeps. */
function withReasons(passages: readonly PassageDraft[], earlier: readonly ReasonedPassage[]): Pick<DraftState, "passages" | "asleep"> {
  const nameOf = ({ span, kind }: PassageDraft) => `${span.start} ${span.end} ${kind}`;
  const reasons = new Map(earlier.map((passage) => [nameOf(passage), passage.reason]));
  const names = new Set(passages.map(nameOf));
  return {
    passages: passages.map((passage) => ({ ...passage, reason: reasons.get(nameOf(passage)) ?? null })),
    asleep: earlier.filter((passage) => passage.reason !== null && !names.has(nameOf(passage))),
  };
}

function candidatesAfter(next: DraftState, held: readonly DraftCandidate[], before: readonly CandidateDraft[], after: readonly CandidateDraft[]): readonly DraftCandidate[] {
  const { text, dropped } = next;
  const [was, is] = [byKey(before), byKey(after)];
  const isAsRead = (candidate: DraftCandidate) => {
    const read = was.get(candidate.key);
    return read !== undefined && JSON.stringify(asDraftCandidate(text, read).sources) === JSON.stringify(candidate.sources);
  };
  const kept = held.flatMap((candidate) => {
    const [read, again] = [was.get(candidate.key), is.get(candidate.key)];
    if (read && isAsRead(candidate)) return again ? [carriedOver(asDraftCandidate(text, again), candidate)] : [];
    const left = withoutWords(text, candidate, dropped);
    return left ? [requoted(next, left)] : [];
  });
  const taken = new Set(held.map(({ key }) => key));
  const added = after.filter(({ key }) => !was.has(key) && !taken.has(key)).map((candidate) => asDraftCandidate(text, candidate));
  return [...kept, ...added];
}

/** The same words, told by the sentences there are now. */
function requoted(state: DraftState, candidate: DraftCandidate): DraftCandidate {
  const sources = joinSources(state.text, candidate.sources.flatMap((source) => sourcesIn(state.text, source, state.passages, source.merged)));
  const cited = citedKeys({ ...candidate, sources });
  return redescribed(state, { ...candidate, sources, measures: candidate.measures.filter((measure) => cited.has(measure.passageKey) && isWithinOne(state, measure)) });
}

function isWithinOne({ passages }: DraftState, { start, end, passageKey }: Span & { readonly passageKey: string }): boolean {
  return passages.some(({ key, span }) => key === passageKey && span.start <= start && end <= span.end);
}

/** The candidate without words that are set aside; null where nothing is left of it. */
function withoutWords(text: string, candidate: DraftCandidate, dropped: readonly Span[]): DraftCandidate | null {
  const without = <P extends Span>(piece: P): P[] => subtractSpans([piece], dropped).flatMap((left) => trimSpan(text, left) ?? []).map((left) => ({ ...piece, ...left }));
  const sources = candidate.sources.flatMap(without);
  return sources.length === 0 ? null : { ...candidate, sources, measures: candidate.measures.flatMap(without), span: without(candidate.span)[0] ?? hullOf(sources) };
}

function byKey(candidates: readonly CandidateDraft[]): ReadonlyMap<string, CandidateDraft> {
  return new Map(candidates.map((candidate) => [candidate.key, candidate]));
}

function inOrder<S extends Span>(spans: readonly S[]): readonly S[] {
  return spans.toSorted((a, b) => a.start - b.start);
}
