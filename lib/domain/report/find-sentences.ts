import { hasWords } from "@/lib/domain/find-words";
import { layersOf } from "@/lib/domain/report/layers";
import type { OutlineClause, Span } from "@/lib/domain/report/model";
import { linesOf } from "@/lib/domain/report/paragraphs";
import { pathOf } from "@/lib/domain/report/passages";
import { sentencesIn } from "@/lib/domain/report/sentences";
import { sliceOf, subtractSpans } from "@/lib/domain/report/span";

type Passage = { readonly span: Span; readonly path: readonly string[]; readonly ordinal: number | null };

type Searched = {
  readonly text: string;
  readonly dropped: readonly Span[];
  readonly clauses: readonly Pick<OutlineClause, "key" | "parentKey" | "label" | "span" | "level">[];
  readonly passages: readonly Passage[];
};

/** A sentence of a report, and where it stands; `ordinal` as for a passage. */
export type FoundSentence = Passage & { readonly words: string };

/**
 * The sentences of a report in which all the words stand: those to be accounted for first, then the others, each in the
 * text's order. What was set aside belongs to no report and is not looked through.
 */
export function findSentences({ text, dropped, clauses, passages }: Searched, words: readonly string[]): FoundSentence[] {
  const holes = [...dropped, ...passages.map(({ span }) => span)].sort((a, b) => a.start - b.start);
  const hasAll = (span: Span) => hasWords(sliceOf(text, span), words);
  // Only lines that have all the words are cut into sentences: a long report is looked through while one types.
  const rest = subtractSpans(linesOf(text).filter(hasAll), holes).filter(hasAll);
  const byKey = new Map(clauses.map((clause) => [clause.key, clause]));
  const others = rest.flatMap((span) => sentencesOf(text, span)).map((span): Passage => {
    const [clause] = clauses.filter((each) => each.span.start <= span.start && span.start < each.span.end).sort((a, b) => b.level - a.level);
    return { span, path: clause ? pathOf(clause, byKey) : [], ordinal: null };
  });
  return [...passages, ...others].filter(({ span }) => hasAll(span)).map((sentence) => ({ ...sentence, words: sliceOf(text, sentence.span) }));
}

function sentencesOf(text: string, span: Span): Span[] {
  const words = sliceOf(text, span);
  return sentencesIn(layersOf(words), { start: 0, end: words.length }).map(({ start, end }) => ({ start: span.start + start, end: span.start + end }));
}
