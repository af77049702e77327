import type { Correction } from "@/lib/domain/report/corrections/correction";
import type { DraftState } from "@/lib/domain/report/corrections/draft";
import type { Found } from "@/lib/domain/report/editions/find-again";
import type { OutlineClause, Span } from "@/lib/domain/report/model";

type Look = (span: Span) => Found;

/** What corrections are about: the words that each key stood for. */
export type Targets = {
  readonly clauses: readonly Pick<OutlineClause, "key" | "heading">[];
  readonly passages: DraftState["passages"];
  readonly candidates: DraftState["candidates"];
};

/** The words that a correction is about; null for one that is about the whole report. */
export function placeOf(state: DraftState, correction: Correction): Span | null {
  if ("span" in correction) return correction.span;
  if ("clauseKey" in correction) return state.clauses.find(({ key }) => key === correction.clauseKey)?.heading ?? null;
  if ("passageKey" in correction) return state.passages.find(({ key }) => key === correction.passageKey)?.span ?? null;
  const candidateKey = "candidateKey" in correction ? correction.candidateKey : "into" in correction ? correction.into : null;
  return state.candidates.find(({ key }) => key === candidateKey)?.span ?? null;
}

/**
 * The correction as told for another state: its keys and places are those of the same words there. Null where they
 * are not found for certain; `fulfilled` where the other state has of itself what was asked for.
 */
export function targetsIn(was: Targets, is: DraftState, look: Look, correction: Correction): Correction | "fulfilled" | null {
  const same = (span: Span | undefined): Span | null => {
    const found = span && look(span);
    return found?.type === "same" ? found.span : null;
  };
  const candidate = (key: string) => keyOf(was.candidates, is.candidates, key, same);
  const passage = (key: string) => keyOf(was.passages, is.passages, key, same);
  switch (correction.type) {
    case "set-facts":
      return correction;
    case "set-section-kind": {
      const clauses = (state: Targets) => state.clauses.map(({ key, heading }) => ({ key, span: heading }));
      return withKeys(correction, { clauseKey: keyOf(clauses(was), clauses(is), correction.clauseKey, same) });
    }
    case "split": {
      const around = was.candidates.find(({ key }) => key === correction.candidateKey);
      const piece = around && [around.span, ...around.sources].find(({ start, end }) => start < correction.at && correction.at < end);
      const found = same(piece);
      return !piece || !found ? null : withKeys({ ...correction, at: found.start + correction.at - piece.start }, { candidateKey: candidate(correction.candidateKey) });
    }
    case "merge": {
      const keys = correction.candidateKeys.map(candidate);
      const into = candidate(correction.into);
      return into === null || keys.includes(null) ? null : { ...correction, candidateKeys: keys as string[], into };
    }
    case "retitle":
    case "drop":
    case "set-assignment":
      return withKeys(correction, { candidateKey: candidate(correction.candidateKey) });
    case "drop-passage":
    case "restore-passage":
      return withKeys(correction, { passageKey: passage(correction.passageKey) });
    case "attach-passage":
      return withKeys(correction, { passageKey: passage(correction.passageKey), candidateKey: candidate(correction.candidateKey) });
    case "add-from-selection": {
      const span = same(correction.span);
      return span && { ...correction, span };
    }
    case "restore-dropped":
    case "set-aside": {
      const span = same(correction.span);
      const isAside = (one: Span) => one.start === span?.start && one.end === span.end;
      if (span && correction.type === "restore-dropped" && !is.dropped.some(isAside)) return is.dropped.some((one) => one.start < span.end && span.start < one.end) ? null : "fulfilled";
      return span && { ...correction, span };
    }
  }
}

/** The key of the one with the same words; of several that have them all, the one in the same rank. */
function keyOf(was: readonly Keyed[], is: readonly Keyed[], key: string, same: (span: Span) => Span | null): string | null {
  const from = was.find((one) => one.key === key);
  const to = from && same(from.span);
  if (!from || !to) return null;
  const rank = was.filter(({ span }) => equal(span, from.span)).indexOf(from);
  return is.filter(({ span }) => equal(span, to))[rank]?.key ?? null;
}

type Keyed = { readonly key: string; readonly span: Span };

function equal(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function withKeys<C extends Correction>(correction: C, keys: Partial<Record<"clauseKey" | "passageKey" | "candidateKey", string | null>>): C | null {
  return Object.values(keys).includes(null) ? null : { ...correction, ...keys };
}
