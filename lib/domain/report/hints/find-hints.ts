import { findDeadlines, type SpokenIn } from "@/lib/domain/report/hints/deadlines";
import { findDocuments } from "@/lib/domain/report/hints/documents";
import type { Found } from "@/lib/domain/report/hints/found";
import { findFrequencies } from "@/lib/domain/report/hints/frequencies";
import { findQuantities } from "@/lib/domain/report/hints/quantities";
import { findSloganVerbs } from "@/lib/domain/report/hints/slogan-verbs";
import { findUnits } from "@/lib/domain/report/hints/units";
import type { Hint, HintKind, Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

/** What is recognised in a span of folded text: days, frequencies, figures, documents, units, slogans; in the text's order. */
export function findHints(folded: string, span: Span, spoken: SpokenIn): Hint[] {
  const words = sliceOf(folded, span);
  const deadlines = findDeadlines(words, spoken);
  const frequencies = findFrequencies(words);
  const found = {
    deadline: deadlines,
    frequency: frequencies,
    quantity: findQuantities(words).filter((quantity) => !overlaps(quantity, deadlines) && !(/[月日天]/.test(quantity.unit ?? "") && overlaps(quantity, frequencies))),
    document: findDocuments(words),
    unit: findUnits(words),
    slogan: findSloganVerbs(words),
  } satisfies Record<HintKind, Found[]>;
  const kinds = Object.keys(found) as HintKind[];
  return kinds
    .flatMap((kind) => found[kind].map(({ start, end, ...rest }) => ({ kind, ...rest, span: { start: span.start + start, end: span.start + end } })))
    .sort((a, b) => a.span.start - b.span.start);
}

function overlaps({ start, end }: Found, others: readonly Found[]): boolean {
  return others.some((other) => start < other.end && other.start < end);
}
