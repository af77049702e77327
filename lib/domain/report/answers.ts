import { answerIn, type Open } from "@/lib/domain/report/answer-in";
import { partLinks } from "@/lib/domain/report/answer-links";
import { answerNode, partFrom, setAll } from "@/lib/domain/report/answer-parts";
import { findChains } from "@/lib/domain/report/enumeration";
import { answerOf, isEnough, isName } from "@/lib/domain/report/item-answers";
import type { Layers } from "@/lib/domain/report/layers";
import type { OutlineNode } from "@/lib/domain/report/outline-node";
import { announcesToo, tellsOfOpenWork } from "@/lib/domain/report/sections";
import { sentencesIn } from "@/lib/domain/report/sentences";
import { sliceOf, trimSpan } from "@/lib/domain/report/span";
import { isAllTasks, leadsToTasks, nameTasks, setLeadAside } from "@/lib/domain/report/tasks-below";

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

function withDescendants(node: OutlineNode): OutlineNode[] {
  return [node, ...node.children.flatMap(withDescendants)];
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
  if (answers === 0 || (!open?.whole && (answers < FEWEST_PARAGRAPHS || !isEnough(answers, cuts.filter(({ paragraph, start }) => start > paragraph.start).length)))) return;
  const own = [heading];
  const parts: OutlineNode[] = [];
  for (const { paragraph, start } of cuts) {
    const [before, after] = [trimSpan(layers.text, { start: paragraph.start, end: start }), trimSpan(layers.text, { start, end: paragraph.end })];
    if (before) own.push(before);
    if (after) parts.push(answerNode(node, [after]));
  }
  setAll(node.children, [...parts, ...node.children]);
  setAll(node.pieces, own);
}
const FEWEST_PARAGRAPHS = 2;
