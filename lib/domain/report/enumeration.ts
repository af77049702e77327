import { promises } from "@/lib/domain/report/announcing";
import { readNumber } from "@/lib/domain/report/chinese-number";
import type { Layers } from "@/lib/domain/report/layers";
import { LINK_LABELS } from "@/lib/domain/report/link-labels";
import type { Span } from "@/lib/domain/report/model";
import { FIGURE_THAT_COUNTS } from "@/lib/domain/report/numbering";
import { tellsProgress } from "@/lib/domain/report/rectification-state";
import { sentencesIn, sentencesOfLine } from "@/lib/domain/report/sentences";

/** One item of an enumeration inside running text: its label, and its words from the label on, line by line. */
export type Link = { readonly rule: string; readonly ordinal: number; readonly label: Span; readonly pieces: readonly Span[] };

type Family = {
  readonly rule: string;
  /** For masked text; the first group is the label, `doubtful` one that may be a figure of the words. */
  readonly marker: RegExp;
  /** What must stand before a marker that does not begin its line. */
  readonly after: RegExp;
  /** `before`: how many links the chain has so far. */
  readonly ordinal: (label: string, before: number) => number | null;
};

const AFTER_A_PAUSE = /[。;:,!?、]/;
const AFTER_A_SENTENCE = /[。;:!?]/;
const LAST = "最后";
const SEQUENCE_WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 };

function numbered(label: string): number | null {
  return readNumber(label.replace(/[^一二三四五六七八九十\d①-⑳]/g, ""));
}

function sequenceNumber(label: string, before: number): number | null {
  if (label === LAST) return before > 0 ? before + 1 : null;
  return SEQUENCE_WORDS[label] ?? null;
}

/** In order: where two begin at the same place the first holds. */
const FAMILIES: readonly Family[] = [
  { rule: "chain-is", marker: new RegExp(`(${LINK_LABELS.is})`, "g"), after: AFTER_A_PAUSE, ordinal: numbered },
  { rule: "chain-must", marker: new RegExp(`(${LINK_LABELS.must})`, "g"), after: AFTER_A_PAUSE, ordinal: numbered },
  { rule: "chain-first", marker: new RegExp(`(${LINK_LABELS.first})[,、:]`, "g"), after: AFTER_A_PAUSE, ordinal: numbered },
  { rule: "chain-sequence", marker: new RegExp(`(${LINK_LABELS.sequence})`, "g"), after: AFTER_A_PAUSE, ordinal: sequenceNumber },
  { rule: "chain-dash", marker: /(——)(?=\p{Script=Han})/gu, after: AFTER_A_SENTENCE, ordinal: (_, before) => before + 1 },
  { rule: "inline-digit", marker: new RegExp(`(${FIGURE_THAT_COUNTS}|(?<doubtful>\\d{1,2}[、.])(?=\\d{1,4}(?![\\d.]|万|亿|%|倍|公里|平方)))`, "g"), after: AFTER_A_SENTENCE, ordinal: numbered },
  { rule: "inline-circled", marker: /([①-⑳][、.]?)/g, after: /./, ordinal: numbered },
];
/** Brackets hide their content in masked text: these are looked for in folded text. */
const BRACKETED: readonly Family[] = [
  { rule: "inline-chinese-in-brackets", marker: /(\([一二三四五六七八九十]{1,2}\)[、.]?)/g, after: AFTER_A_SENTENCE, ordinal: numbered },
  { rule: "inline-digit-in-brackets", marker: /(\(\d{1,2}\)[、.]?)/g, after: AFTER_A_SENTENCE, ordinal: numbered },
];

/** What counts the steps of an item inside its text. */
const STEPS: ReadonlySet<string> = new Set(["inline-digit-in-brackets", "inline-circled"]);

/** Where the steps of an item begin that （1）（2） or ①② count inside a stretch of it; none where there are not two. */
export function stepStarts(layers: Layers, within: Span): number[] {
  const families = [...FAMILIES.map((family) => [family, layers.masked] as const), ...BRACKETED.map((family) => [family, layers.folded] as const)];
  return families.flatMap(([family, words]) => (STEPS.has(family.rule) ? runsOf(words, [within], family).flatMap(({ markers }) => markers.map(({ label }) => label.start)) : [])).sort((a, b) => a - b);
}

type Mark = { readonly label: Span; readonly piece: number; readonly isDoubtful: boolean };
type Marker = Omit<Mark, "isDoubtful"> & { readonly ordinal: number };
type Run = { readonly family: Family; readonly markers: Marker[] };

/**
 * The enumerations 一是…二是…三是… in a clause's own text (`pieces`: its lines, in order), outermost only.
 * A marker counts at the start of a line or after a pause (之一是 is none), from 1 on, and never alone.
 *
 * @param within in an item, （1）（2） and ①② count its steps and are no items of their own
 */
export function findChains(layers: Layers, pieces: readonly Span[], within: "section" | "item" = "section"): Link[][] {
  const isLink = ({ rule }: Family) => within === "section" || !STEPS.has(rule);
  const runs = [...FAMILIES.filter(isLink).flatMap((family) => runsOf(layers.masked, pieces, family)), ...BRACKETED.filter(isLink).flatMap((family) => runsOf(layers.folded, pieces, family))];
  runs.sort((a, b) => a.markers[0]!.label.start - b.markers[0]!.label.start);
  const chains: Link[][] = [];
  let covered = 0;
  for (const run of runs) {
    if (run.markers[0]!.label.start < covered) continue;
    const links = linksOf(layers, pieces, run);
    if (countsDeeds(layers, pieces, run, links)) continue;
    chains.push(links);
    covered = links.at(-1)!.pieces.at(-1)!.end;
  }
  return chains;
}

/** 整改进展:一是…二是… counts what was done, and no items, unless one of them says what will be. */
function countsDeeds({ folded }: Layers, pieces: readonly Span[], { markers: [first] }: Run, links: readonly Link[]): boolean {
  const before = folded.slice(pieces[first!.piece]!.start, first!.label.start);
  if (!tellsProgress(before) || /。|下一?步|将/.test(before)) return false;
  return !links.some((link) => link.pieces.some(({ start, end }) => promises(folded.slice(start, end), null)));
}

function runsOf(words: string, pieces: readonly Span[], family: Family): Run[] {
  const runs: Run[] = [];
  let open: Marker[] = [];
  const marks = markersOf(words, pieces, family);
  const labelOf = ({ label }: Mark) => words.slice(label.start, label.end);
  const lastSure = new Map(marks.flatMap((mark, index) => (mark.isDoubtful ? [] : [[labelOf(mark), index]])));
  for (const [index, { isDoubtful, ...marker }] of marks.entries()) {
    const ordinal = family.ordinal(labelOf({ isDoubtful, ...marker }), open.length);
    // 3.2个街道 behind 2.… is the third, unless another is; 2.5万人 alone counts nothing.
    if (isDoubtful && (ordinal === 1 || ordinal !== (open.at(-1)?.ordinal ?? 0) + 1 || (lastSure.get(`${ordinal}.`) ?? -1) > index || (lastSure.get(`${ordinal}、`) ?? -1) > index)) continue;
    if (ordinal === 1) {
      open = [{ ...marker, ordinal }];
      runs.push({ family, markers: open });
    } else if (ordinal !== null && open.length > 0 && isNext(ordinal, open.at(-1)!.ordinal)) {
      open.push({ ...marker, ordinal });
    }
  }
  return runs.filter(({ markers }) => markers.length > 1);
}

/** One link may be missing or mislabelled: 一是…三是 still is a chain. */
function isNext(ordinal: number, previous: number): boolean {
  return ordinal === previous + 1 || ordinal === previous + 2;
}

function markersOf(words: string, pieces: readonly Span[], family: Family): Mark[] {
  return pieces.flatMap((piece, index) => {
    const line = words.slice(piece.start, piece.end);
    return [...line.matchAll(family.marker)]
      .filter((match) => match.index === 0 || family.after.test(lastVisible(line, match.index)))
      .map((match) => ({ label: { start: piece.start + match.index, end: piece.start + match.index + match[1]!.length }, piece: index, isDoubtful: match.groups?.["doubtful"] !== undefined }));
  });
}

function lastVisible(line: string, before: number): string {
  let at = before - 1;
  while (at >= 0 && line[at] === " ") at--;
  return line[at] ?? "。";
}

function linksOf(layers: Layers, pieces: readonly Span[], { family, markers }: Run): Link[] {
  let longest = 1;
  return markers.map(({ label, ordinal, piece }, index) => {
    const next = markers[index + 1];
    const own = next ? upTo(pieces, piece, label.start, next.label.start) : [lastLink(layers, pieces[piece]!, label.start, longest)];
    longest = Math.max(longest, own.reduce((count, part) => count + sentencesIn(layers, part).length, 0));
    return { rule: family.rule, ordinal, label, pieces: own };
  });
}

function upTo(pieces: readonly Span[], first: number, start: number, end: number): Span[] {
  const own: Span[] = [];
  for (let index = first; index < pieces.length && pieces[index]!.start < end; index++) {
    own.push({ start: Math.max(start, pieces[index]!.start), end: Math.min(end, pieces[index]!.end) });
  }
  return own;
}

/** What speaks of the whole chain, after its last link. */
const LOOKS_BACK = /^(?:究其原因|(?:主要|产生|造成|存在).{0,12}原因|(?:针对)?(?:以上|上述|这些|存在)|总之|下一步)/;

/** The last link has no marker after it: it gets as many sentences of its line as the longest before it, the rest is the clause's. */
function lastLink(layers: Layers, piece: Span, start: number, sentences: number): Span {
  const own = sentencesOfLine(layers, { start, end: piece.end }, sentences);
  const back = own.findIndex((sentence, index) => index > 0 && LOOKS_BACK.test(layers.folded.slice(sentence.start, sentence.start + 30)));
  return { start, end: (back === -1 ? own : own.slice(0, back)).at(-1)?.end ?? piece.end };
}
