import { isDay } from "@/lib/domain/calendar/day";
import { checkText } from "@/lib/domain/report/corrections/check-text";
import { hasWords } from "@/lib/domain/report/corrections/citations";
import type { Correction, CorrectionOf, CorrectionRefusal } from "@/lib/domain/report/corrections/correction";
import type { DraftCandidate, DraftState } from "@/lib/domain/report/corrections/draft";
import { clausesBelow } from "@/lib/domain/report/corrections/reread";
import { hullOf, piecesAfter, piecesBefore } from "@/lib/domain/report/corrections/split-candidate";
import type { Span } from "@/lib/domain/report/model";
import { isReportYear } from "@/lib/domain/report/year";

type Verdict = CorrectionRefusal | null;
type Checks = { readonly [T in Correction["type"]]: (state: DraftState, correction: CorrectionOf<T>) => Verdict };

const CHECKS: Checks = {
  "set-section-kind": ({ clauses }, { clauseKey, kind }) => {
    const touched = clausesBelow(clauses, clauseKey);
    const found = clauses.filter(({ key }) => touched.has(key));
    if (found.length === 0) return refuse("no-such-clause", { key: clauseKey });
    return found.every((clause) => clause.kind === kind) ? refuse("kind-unchanged", { kind }) : null;
  },
  split: (state, { candidateKey, at }) => onCandidate(state, candidateKey, (candidate) => checkSplit(state, candidate, at)),
  merge: (state, { candidateKeys, into }) => {
    if (new Set(candidateKeys).size < 2 || new Set(candidateKeys).size < candidateKeys.length) return refuse("merge-too-few");
    if (!candidateKeys.includes(into)) return refuse("merge-into-another", { key: into });
    return first(candidateKeys, (key) => onCandidate(state, key));
  },
  retitle: (state, { candidateKey, title }) => onCandidate(state, candidateKey, () => checkText("title", title)),
  drop: (state, { candidateKey, reason }) => onCandidate(state, candidateKey, () => checkText("reason", reason)),
  "drop-passage": (state, { passageKey, reason }) => onPassage(state, passageKey) ?? checkText("reason", reason),
  "restore-passage": (state, { passageKey }) => {
    const missing = onPassage(state, passageKey);
    if (missing) return missing;
    const isStatement = state.passages.some(({ key, reason }) => key === passageKey && reason !== null);
    return isStatement ? null : refuse("not-a-statement", { key: passageKey });
  },
  "add-from-selection": (state, { span, title }) => checkSelection(state, span) ?? (title === undefined ? null : checkText("title", title)),
  "attach-passage": (state, { passageKey, candidateKey }) => {
    const span = state.passages.find(({ key }) => key === passageKey)?.span;
    if (!span) return refuse("no-such-passage", { key: passageKey });
    return onCandidate(state, candidateKey, ({ sources }) => {
      const whole = sources.some((source) => source.start <= span.start && source.end >= span.end);
      return whole ? refuse("already-attached", { key: passageKey }) : null;
    });
  },
  "restore-dropped": ({ dropped }, { span }) => (dropped.some(({ start, end }) => start === span.start && end === span.end) ? null : refuse("not-furniture")),
  "set-aside": ({ restored }, { span }) => (restored.some(({ start, end }) => start === span.start && end === span.end) ? null : refuse("not-restored")),
  "set-facts": (_, { title, issuer, year, publishedOn }) => {
    if ([title, issuer, year, publishedOn].every((value) => value === undefined)) return refuse("nothing-given");
    if (year != null && !isReportYear(year)) return refuse("no-such-year", { year });
    if (publishedOn != null && !isDay(publishedOn)) return refuse("no-such-day", { day: publishedOn });
    return (title === undefined ? null : checkText("title", title)) ?? (issuer === undefined ? null : checkText("issuer", issuer));
  },
  "set-assignment": (state, correction) => onCandidate(state, correction.candidateKey, (candidate) => checkPlan(candidate, correction)),
};

/**
 * Why a correction does not apply to a draft as it is now, or null where it does. What `draftOf` returns is a
 * draft too, so a page can ask before it offers.
 */
export function checkCorrection<T extends Correction["type"]>(state: DraftState, correction: CorrectionOf<T>): Verdict {
  const check: Checks[T] | undefined = Object.hasOwn(CHECKS, correction.type) ? CHECKS[correction.type as T] : undefined;
  return check ? check(state, correction) : refuse("unknown-correction");
}

function refuse(code: CorrectionRefusal["code"], values: CorrectionRefusal["values"] = {}): CorrectionRefusal {
  return { code, values };
}

function first<V>(values: readonly V[], check: (value: V) => Verdict): Verdict {
  return values.reduce<Verdict>((refused, value) => refused ?? check(value), null);
}

function onCandidate({ candidates }: DraftState, key: string, check: (candidate: DraftCandidate) => Verdict = () => null): Verdict {
  const candidate = candidates.find((one) => one.key === key);
  return candidate ? check(candidate) : refuse("no-such-candidate", { key });
}

function onPassage({ passages }: DraftState, passageKey: string): Verdict {
  return passages.some(({ key }) => key === passageKey) ? null : refuse("no-such-passage", { key: passageKey });
}

function checkSplit({ text }: DraftState, { sources }: DraftCandidate, at: number): Verdict {
  const { start, end } = hullOf(sources);
  if (!isPosition(text, at) || at <= start || at >= end) return refuse("split-outside");
  const empty = piecesBefore(text, sources, at).length === 0 || piecesAfter(text, sources, at).length === 0;
  return empty ? refuse("split-empty") : null;
}

function checkSelection({ text, dropped }: DraftState, span: Span): Verdict {
  if (!isPosition(text, span.start) || !isPosition(text, span.end)) return refuse("outside-text");
  if (span.start >= span.end || !hasWords(text, span)) return refuse("nothing-selected");
  const inFurniture = dropped.some(({ start, end }) => start < span.end && end > span.start);
  return inFurniture ? refuse("selection-in-furniture") : null;
}

/** A place between two characters of the text, never inside one. */
function isPosition(text: string, at: number): boolean {
  return Number.isInteger(at) && at >= 0 && at <= text.length && (text.codePointAt(at - 1) ?? 0) <= 0xffff;
}

function checkPlan(candidate: DraftCandidate, given: CorrectionOf<"set-assignment">): Verdict {
  const { leadUnitId, supportingUnitIds, dueOn, criteria, rectificationType } = given;
  if ([leadUnitId, supportingUnitIds, dueOn, criteria, rectificationType].every((value) => value === undefined)) return refuse("nothing-given");
  if (dueOn != null && !isDay(dueOn)) return refuse("no-such-day", { day: dueOn });
  const lead = leadUnitId === undefined ? candidate.leadUnitId : leadUnitId;
  const units = [...(supportingUnitIds ?? candidate.supportingUnitIds), ...(lead === null ? [] : [lead])];
  if (new Set(units).size < units.length) return refuse("unit-twice");
  return first(criteria ?? [], (criterion) => checkText("criterion", criterion));
}
