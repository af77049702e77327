import type { CandidateDraft, Hint, HintKind, Reading, Span } from "@/lib/domain/report/model";
import { shownLabel } from "@/lib/domain/report/numbering";
import { sliceOf } from "@/lib/domain/report/span";
import type { ReadResult } from "@/lib/readers/read-text";

/** What `npm run parse` prints; every `start` and `end` is a place in `text`. */
export function printedReading({ reading, format, encoding }: ReadResult) {
  const { text, facts, clauses, candidates, dropped, messages } = reading;
  return {
    ...{ text, title: facts.title, issuer: facts.issuer, year: facts.year, publishedOn: facts.publishedOn, format, encoding },
    sections: clauses
      .filter(({ parentKey }) => parentKey === null)
      .map(({ label, heading, kind, span }) => ({ label: shownLabel(label), heading: sliceOf(text, heading), kind, start: span.start, end: span.end })),
    candidates: candidates.map((candidate) => printedCandidate(reading, candidate)),
    dropped: dropped.map((span) => ({ start: span.start, end: span.end, text: sliceOf(text, span), why: span.why })),
    messages: messages.map(({ code, values, span }) => ({ code, values, ...(span && { start: span.start, end: span.end }) })),
  };
}

function printedCandidate({ text }: Reading, { kind, path, span, title, measures, hints, lacks, rule }: CandidateDraft) {
  const placed = ({ start, end }: Span) => ({ text: text.slice(start, end), start, end });
  const found = (wanted: HintKind) => hints.filter((hint) => hint.kind === wanted).map((hint: Hint) => ({ ...placed(hint.span), rule: hint.rule, ...(hint.day !== undefined && { day: hint.day, dates: hint.dates }), ...(hint.unit !== undefined && { unit: hint.unit }), ...(hint.object !== undefined && { object: hint.object }) }));
  return {
    ...{ kind, path, ...placed(span), title, rule },
    measures: measures.map(placed),
    deadlines: found("deadline"),
    frequencies: found("frequency"),
    quantities: found("quantity"),
    documents: found("document"),
    units: found("unit"),
    slogans: found("slogan"),
    lacks,
  };
}
