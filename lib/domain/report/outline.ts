import { admittingList } from "@/lib/domain/report/admitting-lists";
import { turnsByLink } from "@/lib/domain/report/answer-links";
import { partAnswers } from "@/lib/domain/report/answers";
import { returnAppeal, returnClosingLines } from "@/lib/domain/report/given-back-lines";
import { closingTurn, mayCloseAt } from "@/lib/domain/report/closing-turns";
import { findFindings } from "@/lib/domain/report/findings";
import { tellByContent } from "@/lib/domain/report/kinds-by-content";
import { labelledLines, ROW, type Line } from "@/lib/domain/report/labelled-lines";
import type { Layers } from "@/lib/domain/report/layers";
import { findLookHeadings } from "@/lib/domain/report/look-headings";
import type { Span } from "@/lib/domain/report/model";
import { findOpenItems, openParagraphs } from "@/lib/domain/report/open-items";
import { isOpenWork, kindBelow, kindOfRow, tellsOfRectification } from "@/lib/domain/report/outline-kinds";
import { aboveFindings, enclosing, isDivided, rootOf, type OutlineNode } from "@/lib/domain/report/outline-node";
import { tellsFinding, turningItem, turnsBack, turnsByItem } from "@/lib/domain/report/outline-turns";
import type { Paragraph } from "@/lib/domain/report/paragraphs";
import { headingWords, LONGEST_PLAIN_HEADING, plainHeadings } from "@/lib/domain/report/plain-headings";
import { setsGoals } from "@/lib/domain/report/plan-periods";
import { addressesHearers } from "@/lib/domain/report/rhetoric";
import { kindOfSubsection } from "@/lib/domain/report/sections";
import { sliceOf, trimSpan } from "@/lib/domain/report/span";
import { fromSalutation } from "@/lib/domain/report/speech";
import { findTurn, givesAnswer, turnsSection } from "@/lib/domain/report/turns";

type Open = Pick<OutlineNode, "rank" | "start" | "kind" | "divided" | "parent"> & Partial<OutlineNode>;

/** Above 一、 and below everything that encloses it. */
const PLAIN_HEADING_RANK = 0.5;
/** Below the heading that it stands under, above that one's items. */
const LOOK_STEP = 0.4;
/** Above what a finding says of itself, below its section. */
const FINDING_STEP = 0.2;
/** Below the heading of the section or item that turns. */
const TURN_STEP = 0.25;
/** A section whose heading is a saying alone, 一张蓝图绘到底, tells in its first lines that it plans. */
const GOALS_AHEAD = 8;

/** Paragraphs to the roots of the outline; what stands before the first heading belongs to none. `onRectification`: what the report is on. */
export function buildOutline(layers: Layers, paragraphs: readonly Paragraph[], reportYear: number | null, onRectification: boolean): OutlineNode[] {
  const lines = labelledLines(layers, fromSalutation(layers, paragraphs));
  const nested = nestLines(layers, lines, reportYear, onRectification);
  const roots = onRectification ? nested : tellByContent(layers, nested, reportYear);
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

/** Each line below the heading or item that it belongs to, read from the first to the last. */
function nestLines(layers: Layers, lines: readonly Line[], reportYear: number | null, onRectification: boolean): OutlineNode[] {
  const roots: OutlineNode[] = [];
  let current: OutlineNode | null = null;
  /** A part that no heading announced has begun. */
  let closes = false;
  const plain = plainHeadings(layers, lines, reportYear);
  const looks = findLookHeadings(layers, lines);
  const findings = findFindings(layers, lines);
  const mayClose = onRectification ? () => false : mayCloseAt(layers, lines, plain, reportYear);
  const lastLook = [...looks].reduce((last, index) => Math.max(last, index), -1);
  /** Of the headings known by their look in the section that is open; of the last label that stands alone on its line. */
  let [lookRank, headRank]: [number | null, number] = [null, PLAIN_HEADING_RANK];

  function open(node: Open): OutlineNode {
    const opened: OutlineNode = { ordinal: 0, label: { start: node.start, end: node.start }, counted: null, item: false, ...node, children: [], pieces: [] };
    (node.parent?.children ?? roots).push(opened);
    return opened;
  }

  /** Below the label or the plain heading of a line; gives what of the line is left. */
  function openHeading({ span, label, counted }: Line, index: number): Span | null {
    const rank = label?.rank ?? PLAIN_HEADING_RANK;
    const labelSpan = { start: span.start, end: span.start + (label?.length ?? 0) };
    const rest = trimSpan(layers.text, { start: labelSpan.end, end: span.end });
    const parent = enclosing(current, rank);
    const heading = rest ? headingWords(layers, rest) : "";
    if (lookRank !== null && rank < lookRank) lookRank = null;
    if (label !== ROW && isHeadingLine(layers, rest)) headRank = rank;
    const kinds = label === ROW ? { ...kindOfRow(layers, span, parent, reportYear), ...cellsAbove(span) } : kindBelow(layers, parent, heading, reportYear, roots.at(-1)?.kind, onRectification);
    const kind = parent === null && kinds.kind === "other" && unlabelledAfter(lines, index).some((line) => setsGoals(sliceOf(layers.folded, line), reportYear)) ? "arrangements" : kinds.kind;
    current = open({ rank, ordinal: label?.ordinal ?? 0, start: span.start, label: labelSpan, counted, parent, ...kinds, kind });
    return rest;
  }

  /** Below a heading known by its look; false where it is none here. */
  function openLook(span: Paragraph, above: OutlineNode): boolean {
    const under = lookAt(layers, span, above, lookRank ?? headRank + LOOK_STEP, reportYear);
    if (!under) return false;
    lookRank = under.rank;
    current = open({ ...under, start: span.start });
    current.pieces.push(span);
    return true;
  }

  function openFinding(rest: Span, above: OutlineNode): OutlineNode {
    const parent = aboveFindings(above);
    return open({ rank: parent.rank + FINDING_STEP, start: rest.start, kind: parent.kind, divided: parent.divided, parent, finding: true });
  }

  /** A line that says what is wrong, and from `turn` on what will be done: all to the section, or within its item. */
  function openTurn(rest: Span, turn: Turn, above: OutlineNode, index: number): OutlineNode {
    const before = trimSpan(layers.text, { start: rest.start, end: turn.start });
    if (before) above.pieces.push(before);
    const isItems = before !== null && !addressesHearers(sliceOf(layers.folded, before));
    const within = isItems || above.finding || (above.item && (givesAnswer(sliceOf(layers.folded, rest)) || turnsByItem(layers, rest, above, lastLook > index)));
    const parent = within ? above : (turningItem(lines, index, above) ?? rootOf(above));
    if (parent === above && above.start === turn.start) return turnItself(turn.to, above);
    return open({ rank: parent.rank + TURN_STEP, start: turn.start, kind: turn.to, divided: false, parent });
  }

  /** It turns with its first word: below itself it would stand where it does. */
  function turnItself(to: OutlineNode["kind"], node: OutlineNode): OutlineNode {
    const siblings = node.parent?.children ?? roots;
    return (siblings[siblings.length - 1] = { ...node, kind: to, divided: false });
  }

  /** A report without headings for it begins to say what is wanting or comes next: a part of its own. One paragraph may pass from the one to the other. */
  function openClosing(rest: Span, { start, to }: Turn, index: number): OutlineNode {
    const before = trimSpan(layers.text, { start: rest.start, end: start });
    if (before) current?.pieces.push(before);
    const opened = open({ rank: PLAIN_HEADING_RANK, start, kind: to, divided: false, parent: null });
    const words = { start, end: rest.end };
    const turn = turnOf(layers, words, opened);
    const last = turn && turn.start > start ? openTurn(words, turn, opened, index) : opened;
    last.pieces.push(last === opened ? words : { start: last.start, end: rest.end });
    return last;
  }

  for (const [index, line] of lines.entries()) {
    const isPlain = plain.has(index);
    const isHeading = line.label !== null || isPlain;
    const rest = isHeading ? openHeading(line, index) : line.span;
    if (!isHeading && current && looks.has(index) && openLook(line.span, current)) continue;
    if (!rest) continue;
    const closing = mayClose(index) && (closes || !(current && turnOf(layers, rest, current))) ? closingTurn(layers, rest, reportYear) : null;
    if (closing && goesFarther(current && rootOf(current), closing)) {
      current = openClosing(rest, closing, index);
      closes = true;
      continue;
    }
    if (!current) continue;
    if (findings.has(index) && (onRectification || tellsOfRectification(layers, rootOf(current)))) current = openFinding(rest, current);
    if (!isHeading) current = (current.rank === ROW.rank ? current.parent : turnsBack(layers, rest, current, lines[index + 1])) ?? current;
    const turn = isPlain ? null : (turnOf(layers, rest, current) ?? (isHeading || onRectification ? null : listedIn(layers, rest, current)));
    if (turn) current = openTurn(rest, turn, current, index);
    current.pieces.push(turn ? { start: turn.start, end: rest.end } : rest);
  }
  return roots;
}

type Turn = NonNullable<ReturnType<typeof findTurn>>;

/** Where a review of the year lists what is wanting, whatever it calls that; null where it does not. */
function listedIn(layers: Layers, rest: Span, node: OutlineNode): Turn | null {
  const reviews = node.kind === rootOf(node).kind && (node.kind === "achievements" || node.kind === "other");
  const start = reviews ? admittingList(layers, rest) : null;
  return start === null ? null : { start, to: "shortcomings" };
}

/** From what was done to what is wanting, and from that to what comes next. */
function goesFarther(root: OutlineNode | null, { to }: Turn): boolean {
  return root?.kind !== "arrangements" && root?.kind !== to;
}

/** Where a line of `node` turns from what is wrong to what will be done; null where it does not. */
function turnOf(layers: Layers, rest: Span, node: OutlineNode): Turn | null {
  const divided = isDivided(node);
  if ((divided && turnsByLink(layers, rest)) || tellsFinding(layers, rest, node)) return null;
  const turn = findTurn(layers, rest, node.kind, divided);
  return turn && isOpenWork(layers, rootOf(node)) && !turnsSection(sliceOf(layers.folded, { start: turn.start, end: rest.end })) ? null : turn;
}

/** Where a heading known by its look belongs, in shortcomings and arrangements: a part with a kind of its own, or an item. Null elsewhere. */
function lookAt(layers: Layers, span: Paragraph, current: OutlineNode, rank: number, year: number | null): Pick<OutlineNode, "rank" | "parent" | "kind" | "divided" | "item"> | null {
  const parent = enclosing(current, rank);
  if (!parent) return null;
  const below = kindBelow(layers, parent, sliceOf(layers.folded, span), year, undefined);
  const isPart = parent.divided && kindOfSubsection(sliceOf(layers.folded, span), year) !== null;
  if (!isPart && below.kind !== "shortcomings" && below.kind !== "arrangements") return null;
  return { rank, parent, ...below, item: !isPart };
}

function unlabelledAfter(lines: readonly Line[], index: number): Span[] {
  const next = lines.slice(index + 1, index + 1 + GOALS_AHEAD);
  const labelled = next.findIndex(({ label }) => label !== null);
  return next.slice(0, labelled === -1 ? next.length : labelled).map(({ span }) => span);
}

function isHeadingLine(layers: Layers, rest: Span | null): boolean {
  return rest !== null && rest.end - rest.start <= LONGEST_PLAIN_HEADING && !/[。;,]/.test(sliceOf(layers.folded, rest));
}

function cellsAbove({ cells = [], start: row }: Paragraph): Pick<OutlineNode, "above"> {
  const above = cells.filter(({ start, end }) => end <= row && start < end);
  return above.length > 0 ? { above } : {};
}
