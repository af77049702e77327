import type { Day } from "@/lib/domain/calendar/day";
import { admits, promises } from "@/lib/domain/report/announcing";
import { stepStarts } from "@/lib/domain/report/enumeration";
import { daysAbove } from "@/lib/domain/report/hints/days-above";
import { findHints } from "@/lib/domain/report/hints/find-hints";
import { lacksOf } from "@/lib/domain/report/hints/lacks";
import type { Layers } from "@/lib/domain/report/layers";
import { isLinkLabel } from "@/lib/domain/report/link-labels";
import type { CandidateDraft, CommitmentKind, PassageDraft, Span } from "@/lib/domain/report/model";
import { isParticular } from "@/lib/domain/report/particulars";
import type { CommitmentClause } from "@/lib/domain/report/passages";
import { leadsUpToPlan, setsGoals } from "@/lib/domain/report/plan-periods";
import { commitsAlone, isGuidingHeading, isWordsAlone, opensGuided, opensTitled } from "@/lib/domain/report/rhetoric";
import { saysNothingNew } from "@/lib/domain/report/says-nothing-new";
import { endsWithFullStop } from "@/lib/domain/report/sentences";
import { sliceOf, trimSpan } from "@/lib/domain/report/span";
import { titleOfHeading, titleOfWords } from "@/lib/domain/report/titles";

type Proposal = { readonly span: Span; readonly title: string; readonly passages: readonly PassageDraft[]; readonly steps: readonly PassageDraft[]; readonly rule: string };

/** One per item at the lowest level and per link of a chain; where a section has no items, one per paragraph. */
export function candidatesOf(layers: Layers, commitments: readonly CommitmentClause[], year: number | null, publishedOn: Day | null): CandidateDraft[] {
  const openedBy = openingsOfLines(layers);
  return commitments.flatMap((commitment) => {
    const { clause, kind, passages, hasItems, section } = commitment;
    if (passages.length === 0 || (hasItems && kind === "shortcoming")) return [];
    const guides = isGuidingHeading(sliceOf(layers.folded, clause.heading));
    if (guides && !section) return [];
    // 在编制过程中,把握以下几点:一是… tells how the plan came about.
    if (isLinkLabel(clause.label) && leadsUpToPlan(openedBy(clause.span.start))) return [];
    if (kind === "shortcoming" && isDealtWith(layers, passages)) return [];
    const proposals = hasItems ? besideItems(layers, commitment, year) : section ? fromParagraphs(layers, commitment, year).filter(({ span }) => !guides || setsGoals(sliceOf(layers.folded, span), year)) : [fromItem(layers, commitment)];
    return proposals.map(({ span, title, passages: own, steps, rule }) => {
      const found = findHints(layers.folded, span, { kind, year, publishedOn });
      const hints = found.some(({ kind: hint }) => hint === "deadline") ? found : [...daysAbove(layers.folded, clause.above ?? [], { kind, year, publishedOn }), ...found];
      return {
        key: `k${span.start}`,
        kind,
        clauseKey: clause.key,
        path: own[0]!.path,
        title,
        span,
        sources: own.map((passage) => ({ ...passage.span, passageKey: passage.key })),
        measures: kind === "arrangement" ? measuresOf(layers, own, steps.filter((step) => isStep(layers, step, commitment, year))) : [],
        hints,
        lacks: lacksOf(layers.folded, span, hints),
        rule,
      };
    });
  });
}

/** The words that the line of a place begins with, for places in the text's order: each stretch of it is looked at once. */
function openingsOfLines({ folded }: Layers): (at: number) => string {
  let [line, seen] = [0, 0];
  return (at) => {
    const feed = folded.slice(seen, at).lastIndexOf("\n");
    if (feed !== -1) line = seen + feed + 1;
    seen = Math.max(seen, at);
    return folded.slice(line, Math.min(at, line + LONGEST_OPENING));
  };
}
const LONGEST_OPENING = 120;

const DEALT_WITH = /(?:上述|以上|这些|该|此)问题.{0,24}(?:已|均|全部).{0,8}(?:整改|解决|销号|办结)|(?:现|均|目前|已经|全部)已?(?:全部|基本)?(?:完成整改|整改(?:到位|完成|完毕)|销号)/;

/** A problem that is told together with its end. */
function isDealtWith(layers: Layers, passages: readonly PassageDraft[]): boolean {
  const words = passages.map(({ span }) => sliceOf(layers.folded, span)).join("\n");
  return DEALT_WITH.test(words) && !/尚未|仍|还需|有待/.test(words);
}

/** A task that was told with its state takes none of its steps from that: neither 关于…的问题。 nor 仍有5宗未能变现。 */
function isStep(layers: Layers, { span }: PassageDraft, { clause, amongOthers }: CommitmentClause, year: number | null): boolean {
  if (!amongOthers) return true;
  const words = sliceOf(layers.folded, span);
  return !(clause.finding && span.start === clause.span.start) && (!admits(words) || promises(words, year));
}

/** A step is a sentence, or what （1）（2） count inside one. */
function measuresOf(layers: Layers, own: readonly PassageDraft[], steps: readonly PassageDraft[]): CandidateDraft["measures"] {
  return own.flatMap((passage) => {
    const starts = stepStarts(layers, passage.span);
    if (starts.length === 0) return steps.includes(passage) ? [{ ...passage.span, passageKey: passage.key }] : [];
    return starts.map((start, index) => ({ start, end: starts[index + 1] ?? passage.span.end, passageKey: passage.key }));
  });
}

/** The sentences after an item's title are its steps; an item of a single sentence names none. */
function fromItem(layers: Layers, { clause, titled, passages }: CommitmentClause): Proposal {
  const heading = sliceOf(layers.text, clause.heading);
  return {
    span: { start: clause.span.start, end: Math.max(clause.heading.end, passages.at(-1)!.span.end) },
    title: titled ? titleOfHeading(heading) : titleOfWords(longestCell(sliceOf(layers.text, passages[0]!.span))),
    passages,
    steps: titled || passages.length > 1 ? passages : [],
    rule: sliceOf(layers.text, clause.span).includes("\t") ? "table-row" : isLinkLabel(clause.label) ? "chain-link" : "numbered-item",
  };
}

/** Words that name no work are left out. The only paragraph under a heading line of its own is what that line says. */
function fromParagraphs(layers: Layers, { clause, kind, titled, passages }: CommitmentClause, year: number | null): Proposal[] {
  const paragraphs = clause.finding ? [[...passages]] : paragraphsOf(layers, passages, kind);
  const words = paragraphs.map((paragraph) => sliceOf(layers.folded, spanOf(paragraph)));
  const kept = paragraphs.filter((_, index) => !isWordsAlone(words[index]!, kind) && !(index === 0 && (opensTitled(words) || (kind === "arrangement" && opensGuided(words)))) && !(words.length > 1 && saysNothingNew(words[index]!)));
  const title = clause.item && titled && kept.length === 1 ? titleOfHeading(sliceOf(layers.text, clause.heading)) : undefined;
  return kept.map((paragraph) => fromParagraph(layers, withoutGuidance(layers, paragraph, year), title));
}

/** Beside items, a paragraph that commits to something by itself: by its title and what it announces, or by its figures. */
function besideItems(layers: Layers, { kind, passages }: CommitmentClause, year: number | null): Proposal[] {
  return paragraphsOf(layers, passages, kind)
    .filter((paragraph) => isUnbroken(layers, paragraph) && commitsAlone(sliceOf(layers.folded, spanOf(paragraph)), year))
    .map((paragraph) => fromParagraph(layers, withoutGuidance(layers, paragraph, year)));
}

/** 今年工作的总体思路是:… 预期目标是:… in one paragraph: what guides the plan commits to nothing. */
function withoutGuidance(layers: Layers, passages: readonly PassageDraft[], year: number | null): readonly PassageDraft[] {
  const goals = passages.findIndex(({ span }) => setsGoals(sliceOf(layers.folded, span), year));
  return goals > 0 && passages.slice(0, goals).every(({ span }) => isWordsAlone(sliceOf(layers.folded, span), "arrangement")) ? passages.slice(goals) : passages;
}

/** No item stands between its sentences. */
function isUnbroken(layers: Layers, passages: readonly PassageDraft[]): boolean {
  return passages.every(({ span }, index) => index === 0 || trimSpan(layers.text, { start: passages[index - 1]!.span.end, end: span.start }) === null);
}

function fromParagraph(layers: Layers, passages: readonly PassageDraft[], title = titleOfWords(sliceOf(layers.text, spanOf(passages)))): Proposal {
  return {
    span: spanOf(passages),
    title,
    passages,
    steps: passages.length > 1 ? passages : [],
    rule: "unnumbered-paragraph",
  };
}

function spanOf(passages: readonly PassageDraft[]): Span {
  return { start: passages[0]!.span.start, end: passages.at(-1)!.span.end };
}

function paragraphsOf(layers: Layers, passages: readonly PassageDraft[], kind: CommitmentKind): PassageDraft[][] {
  const paragraphs: PassageDraft[][] = [];
  const unclosed = passages.filter(({ span }) => !endsWithFullStop(layers, span));
  /** …一般公共预算 / 总收入…: the one sentence that breaks at a line's end. Where more end so, they are written without stops. */
  const isCutOff = (passage: PassageDraft) => unclosed.length === 1 && unclosed[0] === passage && /[\p{Script=Han},、]$/u.test(sliceOf(layers.folded, passage.span));
  for (const passage of passages) {
    const last = paragraphs.at(-1);
    const goesOn = last && (!layers.text.slice(last.at(-1)!.span.end, passage.span.start).includes("\n") || isParticular(sliceOf(layers.folded, passage.span)) || (isCutOff(last.at(-1)!) && endsWithFullStop(layers, passage.span)));
    if (goesOn) last.push(passage);
    else paragraphs.push([passage]);
  }
  return withTitles(layers, paragraphs, kind);
}

/**
 * 依法行政强法治。 and below it, in a line of its own, what will be done for it: where title and text take turns three
 * times or more to the section's end, the two are one.
 */
function withTitles(layers: Layers, paragraphs: readonly PassageDraft[][], kind: CommitmentKind): PassageDraft[][] {
  const end = paragraphs.findLastIndex((paragraph) => !isWordsAlone(sliceOf(layers.folded, spanOf(paragraph)), kind)) + 1;
  let first = end;
  while (first >= 2 && isTitleLine(layers, paragraphs[first - 2]!) && !isTitleLine(layers, paragraphs[first - 1]!)) first -= 2;
  if (end - first < FEWEST_TITLES * 2) return [...paragraphs];
  return paragraphs.flatMap((paragraph, index) => (index < first || index >= end ? [paragraph] : (index - first) % 2 === 0 ? [[...paragraph, ...paragraphs[index + 1]!]] : []));
}
/** Two might stand so by chance. */
const FEWEST_TITLES = 3;
const LONGEST_TITLE_LINE = 40;
/** It does something by itself: 每季度召开一次联席会议。 */
const ACTS = /\d|每|底前|年内|同步|定期/;

function isTitleLine(layers: Layers, [first, ...others]: readonly PassageDraft[]): boolean {
  return first !== undefined && others.length === 0 && first.span.end - first.span.start <= LONGEST_TITLE_LINE && !ACTS.test(sliceOf(layers.folded, first.span));
}

/** What a table's row is about. */
function longestCell(words: string): string {
  return words.split("\t").reduce((longest, cell) => (cell.length > longest.length ? cell : longest), "");
}
