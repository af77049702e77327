import type { Day } from "@/lib/domain/calendar/day";
import { findDeadlines } from "@/lib/domain/report/hints/deadlines";
import { findDocuments } from "@/lib/domain/report/hints/documents";
import type { Found } from "@/lib/domain/report/hints/found";
import { findFrequencies } from "@/lib/domain/report/hints/frequencies";
import { findQuantities } from "@/lib/domain/report/hints/quantities";
import { findSloganVerbs } from "@/lib/domain/report/hints/slogan-verbs";
import { findUnits } from "@/lib/domain/report/hints/units";
import type { Hint, HintKind, Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

/** What is recognised in a span of folded text: days, frequencies, figures, documents, units, slogans; in the text's order. `year`: the one reported on. */
export function findHints(folded: string, span: Span, year: number | null, publishedOn: Day | null = null): Hint[] {
  const words = sliceOf(folded, span);
  const deadlines = findDeadlines(words, { year, publishedOn });
  const found = {
    deadline: deadlines,
    frequency: findFrequencies(words),
    quantity: findQuantities(words).filter((quantity) => !deadlines.some((deadline) => quantity.start < deadline.end && deadline.start < quantity.end)),
    document: findDocuments(words),
    unit: findUnits(words),
    slogan: findSloganVerbs(words),
  } satisfies Record<HintKind, Found[]>;
  const kinds = Object.keys(found) as HintKind[];
  return kinds
    .flatMap((kind) => found[kind].map(({ start, end, ...rest }) => ({ kind, ...rest, span: { start: span.start + start, end: span.start + end } })))
    .sort((a, b) => a.span.start - b.span.start);
}
