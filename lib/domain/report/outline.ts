import { turnsByLink } from "@/lib/domain/report/answer-links";
import { partAnswers } from "@/lib/domain/report/answers";
import { admits, announces, promises } from "@/lib/domain/report/announcing";
import type { Layers } from "@/lib/domain/report/layers";
import type { SectionKind, Span } from "@/lib/domain/report/model";
import { labelledLines, ROW, type Line } from "@/lib/domain/report/labelled-lines";
import { findLookHeadings } from "@/lib/domain/report/look-headings";
import { findFindings } from "@/lib/domain/report/findings";
import { findOpenItems, openParagraphs } from "@/lib/domain/report/open-items";
import { isNumbered, type OutlineNode } from "@/lib/domain/report/outline-node";
import type { Paragraph } from "@/lib/domain/report/paragraphs";
import { headingWords, LONGEST_PLAIN_HEADING, plainHeadings } from "@/lib/domain/report/plain-headings";
import { addressesHearers, isAppeal, isNote } from "@/lib/domain/report/rhetoric";
import { headsUndone, isMergedHeading, kindAfter, kindOfSection, kindOfSubsection, recallsFinding, tellsOfOpenWork } from "@/lib/domain/report/sections";
import { fromSalutation } from "@/lib/domain/report/speech";
import { sliceOf, trimSpan } from "@/lib/domain/report/span";
import { endsWithFullStop, sentencesIn } from "@/lib/domain/report/sentences";
import { findTurn, givesAnswer, namesAnswer, namesFinding, turnsSection } from "@/lib/domain/report/turns";

type Open = Omit<OutlineNode, "children" | "pieces" | "item"> & { readonly item?: boolean };

/** Above 一、 and below everything that encloses it. */
const PLAIN_HEADING_RANK = 0.5;

/** Paragraphs to the roots of the outline; what stands before the first heading belongs to none. `onRectification`: what the report is on. */
export function buildOutline(layers: Layers, paragraphs: readonly Paragraph[], reportYear: number | null, onRectification: boolean): OutlineNode[] {
  const lines = labelledLines(layers, fromSalutation(layers, paragraphs));
  const roots: OutlineNode[] = [];
  let current: OutlineNode | null = null;
  const plain = plainHeadings(layers, lines, reportYear);
  const looks = findLookHeadings(layers, lines);
  const findings = findFindings(layers, lines);
  const lastLook = [...looks].reduce((last, index) => Math.max(last, index), -1);
  /** Of the headings known by their look in the section that is open; of the last label that stands alone on its line. */
  let [lookRank, headRank]: [number | null, number] = [null, PLAIN_HEADING_RANK];

  function open(node: Open): OutlineNode {
    const opened = { item: false, ...node, children: [], pieces: [] };
    (node.parent?.children ?? roots).push(opened);
    return opened;
  }

  lines.forEach(({ span, label, counted }, index) => {
    let rest: Span | null = span;
    if (label || plain.has(index)) {
      const rank = label?.rank ?? PLAIN_HEADING_RANK;
      const labelSpan = { start: span.start, end: span.start + (label?.length ?? 0) };
      rest = trimSpan(layers.text, { start: labelSpan.end, end: span.end });
      const parent = enclosing(current, rank);
      const heading = rest ? headingWords(layers, rest) : "";
      if (lookRank !== null && rank < lookRank) lookRank = null;
      if (label !== ROW && isHeadingLine(layers, rest)) headRank = rank;
      current = open({ rank, ordinal: label?.ordinal ?? 0, start: span.start, label: labelSpan, counted, parent, ...(label === ROW ? { ...kindOfRow(layers, span, parent, reportYear), ...cellsAbove(span) } : kindBelow(layers, parent, heading, reportYear, roots.at(-1)?.kind, onRectification)) });
    }
    if (!label && !plain.has(index) && current && looks.has(index)) {
      const under = lookAt(layers, span, current, lookRank ?? headRank + LOOK_STEP, reportYear);
      if (under) {
        lookRank = under.rank;
        current = open({ ...under, ordinal: 0, start: span.start, label: { start: span.start, end: span.start }, counted: null });
        return void current.pieces.push(span);
      }
    }
    if (!current || !rest) return;
    if (findings.has(index) && (onRectification || tellsOfRectification(layers, rootOf(current)))) {
      const parent = aboveFindings(current);
      current = open({ rank: parent.rank + FINDING_STEP, ordinal: 0, start: rest.start, label: { start: rest.start, end: rest.start }, counted: null, kind: parent.kind, divided: parent.divided, parent, finding: true });
    }
    const back = label || plain.has(index) ? null : current.rank === ROW.rank ? current.parent : turnsBack(layers, rest, current, lines[index + 1]);
    if (back) current = back;
    const turn = plain.has(index) || (isDivided(current) && turnsByLink(layers, rest)) || tellsFinding(layers, rest, current) ? null : findTurn(layers, rest, current.kind, isDivided(current));
    if (!turn || (isOpenWork(layers, rootOf(current)) && !turnsSection(sliceOf(layers.folded, { start: turn.start, end: rest.end })))) return void current.pieces.push(rest);
    const before = trimSpan(layers.text, { start: rest.start, end: turn.start });
    if (before) current.pieces.push(before);
    const isItems = before !== null && !addressesHearers(sliceOf(layers.folded, before));
    const parent = isItems || current.finding || (current.item && (givesAnswer(sliceOf(layers.folded, rest)) || turnsByItem(layers, rest, current, lastLook > index))) ? current : (turningItem(lines, index, current) ?? rootOf(current));
    // It turns with its first word: below itself it would stand where it does.
    if (parent === current && current.start === turn.start) {
      const siblings = current.parent?.children ?? roots;
      current = siblings[siblings.length - 1] = { ...current, kind: turn.to, divided: false };
      return void current.pieces.push(rest);
    }
    const empty = { start: turn.start, end: turn.start };
    current = open({ rank: parent.rank + 0.25, ordinal: 0, start: turn.start, label: empty, counted: null, kind: turn.to, divided: false, parent });
    current.pieces.push({ start: turn.start, end: rest.end });
  });
  if (roots.length === 0 && onRectification) for (const node of openParagraphs(layers, lines.map(({ span }) => span), reportYear)) roots.push(node);
  const kept = new Set(paragraphs.flatMap(({ continues, start }) => (continues ? [start] : [])));
  for (const root of roots) {
    partAnswers(layers, root, reportYear);
    findOpenItems(layers, root, reportYear, onRectification);
    returnClosingLines(layers, root, kept);
    returnAppeal(layers, root);
  }
  return roots;
}

/** Below the heading that it stands under, above that one's items. */
const LOOK_STEP = 0.4;

/** Where a heading known by its look belongs, in shortcomings and arrangements: a part with a kind of its own, or an item. Null elsewhere. */
function lookAt(layers: Layers, span: Paragraph, current: OutlineNode, rank: number, year: number | null): Pick<Open, "rank" | "parent" | "kind" | "divided" | "item"> | null {
  const parent = enclosing(current, rank);
  if (!parent) return null;
  const below = kindBelow(layers, parent, sliceOf(layers.folded, span), year, undefined);
  const isPart = parent.divided && kindOfSubsection(sliceOf(layers.folded, span), year) !== null;
  if (!isPart && below.kind !== "shortcomings" && below.kind !== "arrangements") return null;
  return { rank, parent, ...below, item: !isPart };
}

/** Above what a finding says of itself, below its section. */
const FINDING_STEP = 0.2;

function tellsOfRectification(layers: Layers, { pieces: [heading] }: OutlineNode): boolean {
  return heading !== undefined && (/整改/.test(sliceOf(layers.folded, heading)) || tellsOfOpenWork(sliceOf(layers.folded, heading)));
}

/** True for a section of what is still to be rectified, and of nothing else. */
function isOpenWork(layers: Layers, { pieces: [heading], divided }: OutlineNode): boolean {
  return !divided && heading !== undefined && tellsOfOpenWork(sliceOf(layers.folded, heading));
}

/** What a finding stands under: not the one before it, nor the answer to that. */
function aboveFindings(current: OutlineNode): OutlineNode {
  let node = current;
  while (node.parent && !isNumbered(node) && !node.item) node = node.parent;
  return node;
}

function isHeadingLine(layers: Layers, rest: Span | null): boolean {
  return rest !== null && rest.end - rest.start <= LONGEST_PLAIN_HEADING && !/[。;,]/.test(sliceOf(layers.folded, rest));
}

/** Below a heading of problems and plans, a table's row says what will be done, unless it only says what is wrong. */
function kindOfRow(layers: Layers, { cells = [] }: Paragraph, parent: OutlineNode | null, year: number | null): { kind: SectionKind; divided: boolean } {
  if (!parent) return { kind: "other", divided: false };
  const words = cells.map((cell) => sliceOf(layers.folded, cell));
  const onlyAdmits = words.some(admits) && !words.some((cell) => announces(cell, year) || promises(cell, year) || WHEN_ALONE.test(cell));
  return { kind: isDivided(parent) && parent.kind === "shortcomings" && !onlyAdmits ? "arrangements" : parent.kind, divided: false };
}
/** 2025年6月底前 in a cell of its own. */
const WHEN_ALONE = /^(?:20\d\d年|明年|年[内底]|[上下]半年|\d{1,2}月)[^,。;]{0,12}$|^(?:长期|持续)(?:坚持|推进|整改|进行)?$/;

function cellsAbove({ cells = [], start: row }: Paragraph): Pick<OutlineNode, "above"> {
  const above = cells.filter(({ start, end }) => end <= row && start < end);
  return above.length > 0 ? { above } : {};
}

function enclosing(from: OutlineNode | null, rank: number): OutlineNode | null {
  let node = from;
  while (node && node.rank >= rank) node = node.parent;
  return node;
}

function rootOf(node: OutlineNode): OutlineNode {
  let root = node;
  while (root.parent) root = root.parent;
  return root;
}

function isDivided(node: OutlineNode): boolean {
  return node.divided || (node.parent !== null && isDivided(node.parent));
}

/** Within an item of a merged section: ①存在的问题:… ②下一步打算:… */
const STARTS_PART = /^(?:存在|主要|突出)?的?.{0,4}(?:问题|不足|短板)|^下一?步|^(?:整改|改进|工作)(?:措施|举措|打算|方向)/;

function kindBelow(layers: Layers, parent: OutlineNode | null, heading: string, year: number | null, before: SectionKind | undefined, onRectification = false): { kind: SectionKind; divided: boolean } {
  if (!parent) {
    // Each of its sections may tell of one problem.
    if (onRectification && /^(?:关于|针对).*问题$/.test(heading) && !/存在的|整改(?:工作)?中|下一?步|需要/.test(heading) && !tellsOfOpenWork(heading)) return { kind: "achievements", divided: false };
    const named = kindOfSection(heading, year);
    const kind = named === "other" ? kindAfter(before, heading) : named;
    return { kind, divided: kind === "other" || isMergedHeading(heading, year) };
  }
  // Below what was rectified, 关于…有差距的问题 is one of the problems that were.
  const named = parent.rank === 0 && !(parent.kind === "achievements" && tellsOfRectification(layers, parent) && recallsFinding(heading)) ? kindOfSection(heading, year) : "other";
  if (named !== "other") return { kind: named, divided: isMergedHeading(heading, year) };
  if (parent.kind === "achievements" && parent.parent === null && headsUndone(heading)) return { kind: "shortcomings", divided: false };
  if (parent.kind === "shortcomings" && namesAnswer(heading)) return { kind: "arrangements", divided: false };
  const own = parent.divided && (parent.parent === null || STARTS_PART.test(heading)) ? kindOfSubsection(heading, year) : null;
  return own ? { kind: own, divided: isMergedHeading(heading, year) } : { kind: parent.kind, divided: parent.divided };
}

/** True in an item of what was rectified: it recalls its problem, and the section turns to none. */
function tellsFinding(layers: Layers, rest: Span, node: OutlineNode): boolean {
  const heading = rootOf(node).pieces[0];
  return node.parent !== null && isNumbered(node) && heading !== undefined && namesFinding(sliceOf(layers.folded, rest)) && /整改/.test(sliceOf(layers.folded, heading));
}

/** The item, or one around it, that alone turns here; null where the whole section does. */
function turningItem(lines: readonly Line[], index: number, current: OutlineNode): OutlineNode | null {
  let node: OutlineNode | null = current;
  while (node && !continuesAfter(lines, index, node) && !turnsWithin(node)) node = node.parent;
  return node;
}

/** True where the next label goes on counting after `node`: a turn before it concerns that item alone. */
function continuesAfter(lines: readonly Line[], index: number, node: OutlineNode): boolean {
  const next = lines.slice(index + 1, index + 1 + LOOK_AHEAD).find(({ label }) => label && label.rank <= node.rank)?.label;
  return node.parent !== null && next?.rank === node.rank && next.ordinal === node.ordinal + 1;
}
const LOOK_AHEAD = 40;

/** True for the turn of an item known by its look: one that no list follows, where more such items come or some before it turned too. */
function turnsByItem(layers: Layers, rest: Span, node: OutlineNode, more: boolean): boolean {
  return isDivided(node) && (more || turnsWithin(node)) && !/:$|(?:以下|如下|下列)[^。]{0,12}。?$/.test(sliceOf(layers.folded, rest));
}

/** Where an unnumbered paragraph first admits and then turns, or its answer follows, as with the one before it: what it admits is its section's. */
function turnsBack(layers: Layers, rest: Span, { parent, kind, label, counted, item, pieces }: OutlineNode, next: Line | undefined): OutlineNode | null {
  if (!parent || item || counted !== null || label.end > label.start || kind === parent.kind || !isDivided(parent)) return null;
  const answers = (span: Span | undefined) => span !== undefined && ANSWER.test(sliceOf(layers.folded, span));
  if (next?.label === null && answers(pieces[0]) && answers(next.span) && !answers(rest)) return parent;
  const turn = findTurn(layers, rest, parent.kind, true);
  return turn && turn.start > rest.start ? parent : null;
}

/** What an unnumbered problem is followed by. */
const ANSWER = /^(?:整改|改进|解决|工作)(?:措施|举措|打算|方向|办法):/;

/** True where the items before it turned each within itself. */
function turnsWithin({ parent, kind }: OutlineNode): boolean {
  return parent !== null && parent.children.some((sibling) => sibling.children.some((child) => child.kind !== kind));
}

/**
 * A closing paragraph of the section is not the last item's: where the items before it have one
 * paragraph each, lines after the last item's first are given back to their parent, but for those that are `kept`.
 */
function returnClosingLines(layers: Layers, node: OutlineNode, kept: ReadonlySet<number>): void {
  for (const child of node.children) returnClosingLines(layers, child, kept);
  const items = node.children.filter(isNumbered);
  const last = items.at(-1);
  if (!last || last !== node.children.at(-1) || items.length < 2 || last.children.length > 0 || last.pieces.length < 2) return;
  const single = items.slice(0, -1).every(({ pieces }) => pieces.length === 1);
  const sentences = (item: OutlineNode) => sentencesIn(layers, item.pieces[0]!).length;
  // Beside titles that have their parts below them, a short sentence is a title too.
  const isName = /^[^:;\d]{1,36}$/.test(sliceOf(layers.folded, last.pieces[0]!));
  // A title alone, （四）做好普法工作。, wants the lines after it where the others have theirs beside them.
  const isWhole = endsWithFullStop(layers, last.pieces[0]!) && (sentences(last) > 1 || items.slice(0, -1).some((item) => sentences(item) === 1 && (item.children.length === 0 || !isName)));
  const own = last.pieces.findLastIndex(({ start }, index) => index === 0 || kept.has(start)) + 1;
  if (single && isWhole && node.parent === null) node.pieces.push(...last.pieces.splice(own));
}

/** What a report ends with, 各位代表！…让我们… or a note on its figures, is the section's and not its last item's. */
function returnAppeal(layers: Layers, root: OutlineNode): void {
  let last = root;
  while (last.children.length > 0) last = last.children.at(-1)!;
  const first = last.pieces.findLastIndex((piece) => !isAppeal(sliceOf(layers.folded, piece)) && !isNote(sliceOf(layers.folded, piece))) + 1;
  if (last !== root && first > 0) root.pieces.push(...last.pieces.splice(first));
}
