import { answerIn } from "@/lib/domain/report/answer-in";
import { partFrom } from "@/lib/domain/report/answer-parts";
import { admits, announces, isDue, isDueSoon } from "@/lib/domain/report/announcing";
import { findChains } from "@/lib/domain/report/enumeration";
import { ROW } from "@/lib/domain/report/labelled-lines";
import type { Layers } from "@/lib/domain/report/layers";
import type { Span } from "@/lib/domain/report/model";
import { isNumbered, type OutlineNode } from "@/lib/domain/report/outline-node";
import { markedState, stateOf, stateOfCells, sumsUp, type RectificationState } from "@/lib/domain/report/rectification-state";
import { recallsFinding } from "@/lib/domain/report/sections";
import { sentencesIn } from "@/lib/domain/report/sentences";
import { sliceOf } from "@/lib/domain/report/span";
import { setsApart } from "@/lib/domain/report/turns";

/** What is left to do where most is done: 其余3个小区仍未完工. */
const REMAINS = /[仍尚还](?:然|且|旧)?(?:有|未|余|存在|没有|不|紧|偏|较|缺|难)|(?:其余|剩余|余下|剩下)[^。;]{0,30}?(?:未|没有|正在|正|无法|难|列入|纳入)|未(?:能|完成|到位|整改|收回|追回|办结|解决)|没有(?:完全|彻底|全部|根本)/;
/** 尚有138万元,已由法院执行到位。 */
const ENDED = /[,;][^,;。]{0,8}(?:已|均)(?!有)[^,。]{0,12}(?:全部完成|完成整改|到位|组织|解决|消除|收回|办结|销号|追回|验收)/;
/** It tells what was found, not what is left of it. */
const FOUND = /^(?:\(?[一二三四五六七八九十\d]{1,2}[).、])?(?:具体|存在|主要|反馈|发现)?的?(?:问题|表现)(?:表现|描述)?:|^(?:巡[察视]|审计|督[察查])?(?:反馈|指出|发现|查出)/;
const NAMES_A_PROBLEM = /问题|“[^“”]+”/;

/**
 * In a report on rectification (`tells`) most items are dealt with and some are not. An item that is open becomes what it
 * says: a problem, what will be done, or both, parted. An item marked as done among problems is none of them.
 */
export function findOpenItems(layers: Layers, node: OutlineNode, year: number | null, tells: boolean): void {
  const become = (child: OutlineNode): OutlineNode => {
    if (child.rank === ROW.rank) return judgeRow(layers, child, year, tells);
    return isNumbered(child) || child.item || child.finding ? judgeItem(layers, child, year, tells) : child;
  };
  if (tells && node.parent === null && node.children.length === 0) judgeSection(layers, node, year);
  for (const [index, child] of node.children.entries()) {
    if (child.children.length > 0) findOpenItems(layers, child, year, tells);
    else node.children[index] = become(child);
  }
}

/** A section may tell of one problem, without items: 二、关于债务化解不力的问题. What is open of it stands below its heading. */
function judgeSection(layers: Layers, section: OutlineNode, year: number | null): void {
  const [heading, first] = section.pieces;
  if (!heading || !first || !isTold(section) || !recallsFinding(sliceOf(layers.folded, heading))) return;
  const { start } = first;
  const told: OutlineNode = { ...section, rank: section.rank + STEP, start, label: { start, end: start }, counted: null, parent: section, finding: true, children: [], pieces: [...section.pieces] };
  const judged = judgeItem(layers, told, year, true);
  if (judged.kind === told.kind && judged.children.length === 0) return;
  // It was judged by its heading, which stays the section's.
  judged.pieces.shift();
  section.pieces.splice(1);
  section.children.push(...(judged.pieces.length > 0 ? [judged] : judged.children));
}
const STEP = 0.2;

/** In a report without headings, what the paragraphs become that are marked as open: 职工养老保险欠费。…（未整改） */
export function openParagraphs(layers: Layers, paragraphs: readonly Span[], year: number | null): OutlineNode[] {
  const items = paragraphs.map((span): OutlineNode => ({ rank: 1, ordinal: 0, start: span.start, label: { start: span.start, end: span.start }, counted: null, kind: "other", divided: false, parent: null, item: false, finding: true, children: [], pieces: [span] }));
  if (items.filter((item) => markedState(sliceOf(layers.folded, item.pieces[0]!)) !== null).length < FEWEST_MARKED) return [];
  return items.map((item) => judgeItem(layers, item, year, markedState(sliceOf(layers.folded, item.pieces[0]!)) !== null));
}
const FEWEST_MARKED = 2;

const isTold = ({ kind }: OutlineNode) => kind === "achievements" || kind === "other";

function judgeRow(layers: Layers, row: OutlineNode, year: number | null, tells: boolean): OutlineNode {
  const cells = row.pieces.flatMap((piece) => sliceOf(layers.folded, piece).split("\t"));
  const state = stateOfCells(cells);
  if (!isTold(row)) return state === "done" ? { ...row, kind: "other" } : row;
  const ahead = cells.some((cell) => announces(cell, year));
  return tells && (state === "open" || (state === "kept-up" && ahead)) ? { ...row, kind: ahead ? "arrangements" : "shortcomings" } : row;
}

function judgeItem(layers: Layers, item: OutlineNode, year: number | null, tells: boolean): OutlineNode {
  const sentences = item.pieces.flatMap((piece) => sentencesIn(layers, piece));
  const words = sentences.map((sentence) => sliceOf(layers.folded, sentence));
  if (!isTold(item)) return markedState(words.join("\n")) === "done" || (tells && item.kind === "shortcomings" && isRemedied(words)) ? { ...item, kind: "other" } : item;
  const state = tells ? stateOf(words) : null;
  if (!tells || state === "done") return item;
  const left = words.map((sentence, index) => !sumsUp(sentence) && isLeft(sentence, index, state));
  const turn = words.findIndex((sentence, index) => index > 0 && setsApart(sentence));
  // Where nothing sets its answer apart, it is told with what is left.
  const told = turn === -1 ? toldAt(layers, sentences, words, state, year) : -1;
  const at = Math.max(turn, told);
  const isAdmitted = left.slice(0, told !== -1 ? told + 1 : at === -1 ? undefined : at).includes(true);
  const isAhead = state === "kept-up" || isAdmitted || words.slice(at).some((sentence) => isDue(sentence, year));
  if (state !== "open" && !(at !== -1 && isAhead)) return item;
  return opened(layers, item, sentences, { at, isWhole: told !== -1, first: left.indexOf(true), tells: isAdmitted || NAMES_A_PROBLEM.test(words[0] ?? "") });
}

/** Index of the sentence that says what will be done; -1 for none. An item that is not said to be open must promise it, or keep it up: 该问题需长期坚持，每月通报。 */
function toldAt(layers: Layers, sentences: readonly Span[], words: readonly string[], state: RectificationState | null, year: number | null): number {
  const answer = answerIn(layers, sentences, year, { whole: true });
  if (answer && !sumsUp(words[answer.at]!) && (state === "open" || answer.isPromised)) return answer.at;
  const remainder = words.findIndex((sentence) => REMAINS.test(sentence) && isDueSoon(sentence) && !sumsUp(sentence));
  if (remainder !== -1) return remainder;
  return state === "kept-up" ? words.findIndex((sentence) => announces(sentence, year) && stateOf([sentence]) === state) : -1;
}

const REMEDIED = /^[^,。;]{0,12}?已(?:经|全部)?(?:补|追|收回|清|整改|完成|修订|制定|印发|拨付|退|归还|办理|更换|组织|开展|建立|签订|约谈|处理|解决|落实|纠正|调整)/;
/** 关于出租不规范的问题。已补签合同46份。: among what is open it tells of nothing that is. */
function isRemedied([, ...said]: readonly string[]): boolean {
  return said.length > 0 && said.every((sentence) => REMEDIED.test(sentence) && !/正在|其[余中]|[仍尚还待将拟]/.test(sentence) && !admits(sentence));
}

/** True for a sentence that says what is still wrong. */
function isLeft(sentence: string, index: number, state: RectificationState | null): boolean {
  const remains = REMAINS.exec(sentence);
  if (state !== "open") return index > 0 && remains !== null && !FOUND.test(sentence) && !ENDED.test(sentence.slice(remains.index));
  return (index > 0 || !NAMES_A_PROBLEM.test(sentence)) && admits(sentence);
}

/** `isWhole`: its answer is told with it; `tells`: it says what the problem is. */
type Found = { readonly at: number; readonly isWhole: boolean; readonly first: number; readonly tells: boolean };

/** What an open item is: a problem, what will be done, or both parted; the rest of it stays what it was. */
function opened(layers: Layers, item: OutlineNode, sentences: readonly Span[], { at, isWhole, first, tells }: Found): OutlineNode {
  const start = sentences[at]?.start ?? Infinity;
  const before = item.pieces.filter((piece) => piece.start < start).map((piece) => ({ start: piece.start, end: Math.min(piece.end, start) }));
  const lastLink = findChains(layers, before, "item").at(-1)?.at(-1);
  // A chain that tells what was done is no list of problems.
  if (lastLink || (!isWhole && !tells && at !== -1)) {
    const answer = at === -1 ? null : partFrom(layers, item, start);
    const problem = sentences[first];
    if (lastLink && problem && problem.start > lastLink.label.start && problem.start < start) item.children.push({ ...partFrom(layers, item, problem.start), kind: "shortcomings" });
    if (answer) item.children.push(answer);
    return item;
  }
  if (isWhole) return { ...item, kind: "arrangements" };
  const problem: OutlineNode = { ...item, kind: "shortcomings" };
  if (at !== -1) problem.children.push(partFrom(layers, problem, start));
  return problem;
}
