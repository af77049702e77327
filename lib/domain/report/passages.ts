import { introduces, isSection, isTitle } from "@/lib/domain/report/headings";
import type { Layers } from "@/lib/domain/report/layers";
import { isLinkLabel } from "@/lib/domain/report/link-labels";
import type { CommitmentKind, OutlineClause, PassageDraft, SectionKind, Span } from "@/lib/domain/report/model";
import { shownLabel } from "@/lib/domain/report/numbering";
import { isParticular } from "@/lib/domain/report/particulars";
import { endsWithFullStop, sentencesIn } from "@/lib/domain/report/sentences";
import { sliceOf, subtractSpans, trimSpan } from "@/lib/domain/report/span";
import { namesFinding } from "@/lib/domain/report/turns";

/** A clause of shortcomings or arrangements with what stands in it for itself. */
export type CommitmentClause = {
  readonly clause: OutlineClause;
  readonly kind: CommitmentKind;
  readonly section: boolean;
  /** The heading only names what follows. */
  readonly titled: boolean;
  readonly hasItems: boolean;
  /** It is of another kind than what it stands under: a task among problems or deeds, told with its state. */
  readonly amongOthers: boolean;
  readonly passages: readonly PassageDraft[];
};

const COMMITMENTS: Partial<Record<SectionKind, CommitmentKind>> = { shortcomings: "shortcoming", arrangements: "arrangement" };
const MAY_INTRODUCE = /主要(?:表现|体现|存在|问题|原因|是|有|为)|具体(?:表现|为|是)/;
const WORD = /[\p{L}\p{N}]/u;

/** The clauses of shortcomings and arrangements with their passages 语句, in the text's order. */
export function commitmentClauses(layers: Layers, clauses: readonly OutlineClause[], year: number | null, dropped: readonly Span[]): CommitmentClause[] {
  const byKey = new Map(clauses.map((clause) => [clause.key, clause]));
  const children = byParent(clauses);
  const aside = [...dropped].sort((a, b) => a.start - b.start);
  return clauses.flatMap((clause) => {
    const kind = COMMITMENTS[clause.kind];
    if (!kind) return [];
    const parent = clause.parentKey === null ? null : (byKey.get(clause.parentKey) ?? null);
    const below = children.get(clause.key) ?? [];
    const holes = [...below.map(({ span }) => span), ...droppedWithin(aside, clause.span)].sort((a, b) => a.start - b.start);
    const section = isSection(layers, clause, parent, year);
    const afterHeading = subtractSpans([{ start: clause.heading.end, end: clause.span.end }], holes).filter((span) => WORD.test(sliceOf(layers.text, span)));
    const titled = isTitle(layers, clause, section, afterHeading.length > 0 || below.some((child) => (section && !clause.item) || child.kind === clause.kind));
    const own = titled ? afterHeading : subtractSpans([clause.span], holes);
    const sentences = ownSentences(layers, own, clause, titled, new Set(below.flatMap(({ kind: own, span }) => (titled || own === clause.kind ? [span.start] : []))));
    const path = pathOf(clause, byKey);
    const passages = sentences.map((span) => ({ key: `p${span.start}`, clauseKey: clause.key, span, kind, path }));
    return [{ clause, kind, section, titled, hasItems: below.some((child) => child.kind === clause.kind), amongOthers: parent !== null && parent.kind !== clause.kind, passages }];
  });
}

function ownSentences(layers: Layers, own: readonly Span[], clause: OutlineClause, titled: boolean, childStarts: ReadonlySet<number>): Span[] {
  const oneLink = !titled && isLinkLabel(clause.label);
  const parts = own.flatMap((span) => {
    const sentences = sentencesIn(layers, span);
    const last = sentences.at(-1);
    const leads = last !== undefined && (childStarts.has(span.end) ? leadsIn(layers, last) : span.end < clause.span.end && endsWithColon(layers, last));
    const kept = (leads ? sentences.slice(0, -1) : sentences).filter((sentence, index) => !opensList(layers, sentences, index) && WORD.test(sliceOf(layers.text, sentence)));
    return oneLink ? joinOnLines(layers, kept) : kept;
  });
  return parts.flatMap((span) => trimSpan(layers.text, span) ?? []);
}

/** The words just before the first item: …主要表现在以下方面。 or a sentence that runs on into it. */
function leadsIn(layers: Layers, sentence: Span): boolean {
  const words = sliceOf(layers.folded, sentence);
  return introduces(layers, sentence) || (MAY_INTRODUCE.test(words) && !namesFinding(words)) || !(endsWithFullStop(layers, sentence) || isParticular(words));
}

/** …存在以下问题： with its list in the lines after it. */
function opensList(layers: Layers, sentences: readonly Span[], index: number): boolean {
  const next = sentences[index + 1];
  return next !== undefined && introduces(layers, sentences[index]!) && layers.text.slice(sentences[index]!.end, next.start).includes("\n");
}

function endsWithColon(layers: Layers, sentence: Span): boolean {
  return layers.folded[sentence.end - 1] === ":";
}

/** A link of a chain is one passage, a line of it at most. */
function joinOnLines(layers: Layers, sentences: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const sentence of sentences) {
    const last = joined.at(-1);
    if (last && !layers.text.slice(last.end, sentence.start).includes("\n")) joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

/** `dropped` in order and apart from one another. */
function droppedWithin(dropped: readonly Span[], span: Span): Span[] {
  let low = 0;
  for (let high = dropped.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (dropped[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < dropped.length && dropped[end]!.start < span.end) end++;
  return dropped.slice(low, end);
}

function byParent(clauses: readonly OutlineClause[]): Map<string | null, OutlineClause[]> {
  const children = new Map<string | null, OutlineClause[]>();
  for (const clause of clauses) {
    const siblings = children.get(clause.parentKey);
    if (siblings) siblings.push(clause);
    else children.set(clause.parentKey, [clause]);
  }
  return children;
}

type Labelled = Pick<OutlineClause, "parentKey" | "label">;

/** Labels from the section down, as shown. */
export function pathOf(clause: Labelled, byKey: ReadonlyMap<string, Labelled>): string[] {
  const above = clause.parentKey === null ? undefined : byKey.get(clause.parentKey);
  const path = above ? pathOf(above, byKey) : [];
  return clause.label === "" ? path : [...path, shownLabel(clause.label)];
}
