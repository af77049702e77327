import { admits, announces, isDue, promises, setsOut } from "@/lib/domain/report/announcing";
import { findChains, type Link } from "@/lib/domain/report/enumeration";
import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import { isNumbered, type OutlineNode } from "@/lib/domain/report/outline-node";
import { announcesToo, tellsOfOpenWork } from "@/lib/domain/report/sections";
import { sentencesIn } from "@/lib/domain/report/sentences";
import { sliceOf, subtractSpans, trimSpan } from "@/lib/domain/report/span";
import { findTurn, setsApart } from "@/lib/domain/report/turns";

/** So many of a section's problems must be answered, and this share of them, before the words alone tell an answer. */
const FEWEST = 2;
const SHARE = 2 / 3;
/** 关于国有资产底数不清的问题: it only recalls what was found. */
const RECALLS = /^(?:关于|针对|对)?.{2,60}(?:的问题|方面的?问题|问题)[。:]?$/;

/**
 * In a section of problems and plans, or of what is still to be rectified, an item may say its problem in one sentence and
 * what will be done in the next, without a word that tells them apart: its answer is then made a part of its own.
 */
export function partAnswers(layers: Layers, node: OutlineNode, year: number | null): void {
  const heading = node.pieces[0] ? sliceOf(layers.folded, node.pieces[0]).slice(0, LONGEST_HEADING) : "";
  const open: Open = tellsOfOpenWork(heading) ? { whole: !announcesToo(heading, year) } : null;
  if (node.kind !== "shortcomings" || !(open || announcesToo(heading, year))) return void node.children.forEach((child) => partAnswers(layers, child, year));
  const below = node.children.flatMap(withDescendants);
  if (open && isAllTasks(node)) setLeadAside(layers, node);
  // A part of the section is known to be of plans already.
  if (!open?.whole && below.some(({ kind, parent, children, label, item }) => kind !== "shortcomings" && (parent === node || children.length > 0 || label.end > label.start || item))) return;
  const items = below.filter(({ children, kind }) => children.length === 0 && kind === "shortcomings");
  const linked = new Set([...items, ...(below.length === 0 ? [node] : [])].filter((item) => partLinks(layers, item, year, open)));
  if (linked.size > 0 && !open?.whole) return;
  if (open?.whole) nameTasks(layers, node);
  if (items.length === 0) return partParagraphs(layers, node, year, open);
  const found = items.flatMap((item) => (linked.has(item) ? [] : (answerOf(layers, item, year, open) ?? [])));
  const answered = found.length + below.filter(({ children }) => children.some(({ kind }) => kind !== "shortcomings")).length;
  const parted = open?.whole || isEnough(answered, items.length + answered - found.length) ? found : found.filter(({ isPromised }) => isPromised);
  const recalled = new Set(parted.flatMap(({ item, start }) => (start === item.start ? [item] : [])));
  // A name above measures alone is the measures' heading: a problem's, or 需长期坚持事项 below a section.
  for (const parent of new Set([...recalled].map((item) => item.parent!))) {
    const namesTasks = parent === node ? node.parent !== null && node.pieces.length === 1 : isName(layers, parent) || leadsToTasks(layers, parent);
    if (namesTasks && parent.children.every((child) => recalled.has(child))) recalled.add(parent);
  }
  for (const parent of new Set([...recalled].map((item) => item.parent!))) setAll(parent.children, parent.children.map((child) => (recalled.has(child) ? { ...child, kind: "arrangements" } : child)));
  if (recalled.size > 0 && isAllTasks(node)) setLeadAside(layers, node);
  for (const { item, start } of parted) if (!recalled.has(item)) item.children.push(partFrom(layers, item, start));
  if (open?.whole) nameTasks(layers, node);
  if (open?.whole && node.parent && node.pieces.length === 1 && isAllTasks(node)) setAll(node.parent.children, node.parent.children.map((child) => (child === node ? { ...child, kind: "arrangements" } : child)));
}
const LONGEST_HEADING = 80;

const LEADS = /:$|(?:如下|以下)[^。]{0,12}。$|^[^。;]{0,16}[仍尚还]有\d{1,3}[个项][^。;]{0,40}。$/;
/** 目前尚有4个问题未整改到位,已作出如下安排: what leads up to tasks alone is no problem beside them. */
function setLeadAside(layers: Layers, node: OutlineNode): void {
  const [heading, ...lead] = node.pieces;
  const last = lead.at(-1);
  if (!heading || !last || last.end > node.children[0]!.start || findChains(layers, lead).length > 0 || !LEADS.test(sliceOf(layers.folded, last))) return;
  setAll(node.pieces, [heading]);
  node.children.unshift({ ...answerNode(node, lead), kind: "other" });
}

/** An item whose own items are all tasks, in lines or in a chain, is what they are about, and no problem beside them. */
function nameTasks(layers: Layers, node: OutlineNode): void {
  for (const child of node.children) nameTasks(layers, child);
  setAll(node.children, node.children.map((child) => (isNumbered(child) && isAllTasks(child) && child.children.every((below) => isNumbered(below) || (below.children.length > 0 && !setsApart(sliceOf(layers.folded, below.pieces[0]!)))) ? { ...child, kind: "arrangements" } : child)));
}

function isAllTasks({ children }: OutlineNode): boolean {
  return children.length > 0 && children.every(({ kind }) => kind === "arrangements");
}

function isEnough(answered: number, problems: number): boolean {
  return answered >= Math.min(FEWEST, problems) && answered >= problems * SHARE && answered > 0;
}

function withDescendants(node: OutlineNode): OutlineNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
}

type Open = { readonly whole: boolean } | null;
type Answer = { readonly item: OutlineNode; readonly start: number; readonly isPromised: boolean };

/**
 * Where an item's answer begins: behind what it admits, or with the item itself where that only recalls a problem. `open`: of what
 * is still to be rectified; unless its heading names plans too (`whole`), an item is one task, its state told with it, but for
 * what 下一步 sets apart.
 */
function answerOf(layers: Layers, item: OutlineNode, year: number | null, open: Open): Answer | null {
  const sentences = item.pieces.flatMap((piece) => sentencesIn(layers, piece));
  if (open && isMeasure(layers, item)) return { item, start: item.start, isPromised: false };
  const found = answerIn(layers, sentences, year, open);
  if (!found || (found.at === 0 && !open)) return null;
  const { start } = sentences[found.at]!;
  const chain = findChains(layers, item.pieces, "item")[0]?.[0]?.label.start ?? Infinity;
  return chain < start ? null : { item, start: found.isTask ? item.start : start, isPromised: found.isPromised };
}

/** With which sentence the answer begins; `isTask`: what stands before it only leads up to it. Null where nothing is announced. */
export function answerIn(layers: Layers, sentences: readonly Span[], year: number | null, open: Open): { at: number; isTask: boolean; isPromised: boolean } | null {
  const words = sentences.map((sentence) => sliceOf(layers.folded, sentence));
  const promised = open ? words.findIndex((sentence) => promises(sentence, year) || isDue(sentence, year)) : -1;
  const announced = promised === -1 ? announcedAt(layers, sentences, words, year) : promised;
  const at = announced === -1 && open?.whole ? words.findIndex((sentence, index) => index > 0 && setsOut(sentence)) : announced;
  if (at === -1) return null;
  const before = words.slice(0, at);
  const isTask = open !== null && (admitsNothing(before) || (admits(words[at]!) && isTitleAlone(before)) || (open.whole && !setsApart(words[at]!)));
  return { at, isTask, isPromised: promised !== -1 };
}

/** A problem and its answer in one sentence have no more than a title before them. */
function isTitleAlone(before: readonly string[]): boolean {
  return before.length === 0 || (before.length === 1 && !/[,;]/.test(before[0]!));
}

/** What stands below a problem's name and admits nothing is a measure, whatever its verb; below other names where one beside it announces. */
function isMeasure(layers: Layers, { parent, label, counted, pieces }: OutlineNode): boolean {
  if (!parent?.parent || !isNumbered({ label, counted }) || !isName(layers, parent)) return false;
  const says = (of: readonly Span[], test: (words: string) => boolean) => of.some((piece) => test(sliceOf(layers.folded, piece)));
  if (says(pieces, (words) => admits(words) || RECALLS.test(words))) return false;
  return says(parent.pieces, (words) => RECALLS.test(words)) || says([...pieces.slice(0, 1), ...(parent.children[0]?.pieces.slice(0, 1) ?? [])], (words) => announces(words, null));
}

/** A line that is nothing but a name: of a problem, or of what is wrong. */
function isName(layers: Layers, { pieces }: OutlineNode): boolean {
  return pieces.length > 0 && pieces.every((piece) => RECALLS.test(sliceOf(layers.folded, piece)) || (pieces.length === 1 && /^[^,。;:]{2,40}。?$/.test(sliceOf(layers.folded, piece))));
}

/** 关于…的问题 此项工作需长期坚持,将采取以下措施: it admits nothing but by its name. */
function leadsToTasks(layers: Layers, { pieces }: OutlineNode): boolean {
  const last = pieces.at(-1);
  return last !== undefined && pieces.length > 1 && LEADS.test(sliceOf(layers.folded, last)) && !pieces.slice(1).some((piece) => admits(sliceOf(layers.folded, piece)));
}

/** True of no sentence, and of a title that recalls a problem or names the work: 关于…的问题。 持续加强理论武装。 */
function admitsNothing([title, ...others]: readonly string[]): boolean {
  return title === undefined || (others.length === 0 && (RECALLS.test(title) || announces(title, null)));
}

/** Index of the first sentence from which on nothing is admitted any more, and that announces; -1 for none. */
function announcedAt(layers: Layers, sentences: readonly Span[], words: readonly string[], year: number | null): number {
  const last = words.findLastIndex(admits);
  return words.findIndex((sentence, index) => index > last && (announces(sentence, year) || findTurn(layers, sentences[index]!, "shortcomings", true)?.start === sentences[index]!.start));
}

/** True where a paragraph is a chain that goes on behind a turn within it: the link's turn, and not the section's. */
export function turnsByLink(layers: Layers, paragraph: Span): boolean {
  return findChains(layers, [paragraph]).some((links) => links.slice(0, -1).some(({ pieces }) => findTurn(layers, pieces[0]!, "shortcomings", true)));
}

/** Of a chain whose links each say a problem and its answer, the links become items; false where it is none. */
function partLinks(layers: Layers, node: OutlineNode, year: number | null, open: Open): boolean {
  const parted = findChains(layers, node.pieces).flatMap((links, index, chains) => {
    const whole = toTheirEnds(links, node, chains[index + 1]?.[0]?.label.start ?? Infinity);
    const items = whole.map((link): OutlineNode => {
      const pieces = link.pieces.flatMap((piece) => trimSpan(layers.text, { start: Math.max(piece.start, link.label.end), end: piece.end }) ?? []);
      return { rank: node.rank + LINK_STEP, ordinal: link.ordinal, start: link.label.start, label: link.label, counted: null, kind: "shortcomings", divided: false, parent: node, item: false, children: [], pieces };
    });
    const found = items.flatMap((item) => answerOf(layers, item, year, open) ?? []);
    const cuts = open?.whole || isEnough(found.length, items.length) ? found : found.filter(({ isPromised }) => isPromised);
    if (cuts.length === 0) return [];
    const tasks = new Set(cuts.flatMap(({ item, start }) => (start === item.start ? [item] : [])));
    for (const { item, start } of cuts) if (!tasks.has(item)) item.children.push(partFrom(layers, item, start));
    return [{ items: items.map((item): OutlineNode => (tasks.has(item) ? { ...item, kind: "arrangements" } : item)), taken: whole.flatMap(({ pieces }) => pieces) }];
  });
  if (parted.length === 0) return false;
  const left = subtractSpans(node.pieces, parted.flatMap(({ taken }) => taken)).flatMap((piece) => trimSpan(layers.text, piece) ?? []);
  setAll(node.pieces, left);
  node.children.push(...parted.flatMap(({ items }) => items));
  if (isAllTasks(node)) setLeadAside(layers, node);
  return true;
}
const LINK_STEP = 0.5;

/** The last link has its answer behind it as the others have: it goes to its line's end, or to where the next chain begins. */
function toTheirEnds(links: readonly Link[], node: OutlineNode, next: number): Link[] {
  const last = links.at(-1)!;
  const end = node.pieces.find((piece) => piece.start <= last.label.start && last.label.start < piece.end)?.end ?? last.pieces.at(-1)!.end;
  return [...links.slice(0, -1), { ...last, pieces: [{ start: last.label.start, end: Math.min(end, next) }] }];
}

/** What an item says from a place on, taken from it as a part of its own: its answer. */
export function partFrom(layers: Layers, item: OutlineNode, start: number): OutlineNode {
  const own: Span[] = [];
  const answer: Span[] = [];
  for (const piece of item.pieces) {
    const before = trimSpan(layers.text, { start: piece.start, end: Math.min(piece.end, Math.max(piece.start, start)) });
    const after = trimSpan(layers.text, { start: Math.max(piece.start, Math.min(start, piece.end)), end: piece.end });
    if (before) own.push(before);
    if (after) answer.push(after);
  }
  setAll(item.pieces, own);
  return answerNode(item, answer);
}

function answerNode(parent: OutlineNode, pieces: Span[]): OutlineNode {
  const { start } = pieces[0]!;
  return { rank: parent.rank + 0.25, ordinal: 0, start, label: { start, end: start }, counted: null, kind: "arrangements", divided: false, parent, item: false, children: [], pieces };
}

/** A section without items: each of its paragraphs admits, announces, or does both. */
function partParagraphs(layers: Layers, node: OutlineNode, year: number | null, open: Open): void {
  const [heading, ...paragraphs] = node.pieces;
  const end = paragraphs.at(-1)?.end ?? 0;
  if (!heading || node.children.some(({ kind, start }) => kind !== "arrangements" || start < end) || findChains(layers, node.pieces).length > 0) return;
  const cuts = paragraphs.map((paragraph) => {
    const sentences = sentencesIn(layers, paragraph);
    const found = answerIn(layers, sentences, year, open);
    return { paragraph, start: !found ? paragraph.end : found.isTask ? paragraph.start : sentences[found.at]!.start };
  });
  const answers = cuts.filter(({ paragraph, start }) => start < paragraph.end).length;
  if (answers === 0 || (!open?.whole && (answers < FEWEST || !isEnough(answers, cuts.filter(({ paragraph, start }) => start > paragraph.start).length)))) return;
  const own = [heading];
  const parts: OutlineNode[] = [];
  for (const { paragraph, start } of cuts) {
    const [before, after] = [trimSpan(layers.text, { start: paragraph.start, end: start }), trimSpan(layers.text, { start, end: paragraph.end })];
    if (before) own.push(before);
    if (after) parts.push(answerNode(node, [after]));
  }
  node.children.unshift(...parts);
  setAll(node.pieces, own);
}

/** As many as there may be: a call with so many arguments would fail. */
function setAll<T>(list: T[], items: readonly T[]): void {
  list.length = 0;
  for (const item of items) list.push(item);
}
