import { admits } from "@/lib/domain/report/announcing";
import { answerNode, setAll } from "@/lib/domain/report/answer-parts";
import { findChains } from "@/lib/domain/report/enumeration";
import type { Layers } from "@/lib/domain/report/layers";
import { isNumbered, type OutlineNode } from "@/lib/domain/report/outline-node";
import { sliceOf } from "@/lib/domain/report/span";
import { setsApart } from "@/lib/domain/report/turns";

export function isAllTasks({ children }: OutlineNode): boolean {
  return children.length > 0 && children.every(({ kind }) => kind === "arrangements");
}

const LEADS = /:$|(?:如下|以下)[^。]{0,12}。$|^[^。;]{0,16}[仍尚还]有\d{1,3}[个项][^。;]{0,40}。$/;
/** 目前尚有4个问题未整改到位,已作出如下安排: what leads up to tasks alone is no problem beside them. */
export function setLeadAside(layers: Layers, node: OutlineNode): void {
  const [heading, ...lead] = node.pieces;
  const last = lead.at(-1);
  if (!heading || !last || last.end > node.children[0]!.start || findChains(layers, lead).length > 0 || !LEADS.test(sliceOf(layers.folded, last))) return;
  setAll(node.pieces, [heading]);
  node.children.unshift({ ...answerNode(node, lead), kind: "other" });
}

/** 关于…的问题 此项工作需长期坚持,将采取以下措施: it admits nothing but by its name. */
export function leadsToTasks(layers: Layers, { pieces }: OutlineNode): boolean {
  const last = pieces.at(-1);
  return last !== undefined && pieces.length > 1 && LEADS.test(sliceOf(layers.folded, last)) && !pieces.slice(1).some((piece) => admits(sliceOf(layers.folded, piece)));
}

/** An item whose own items are all tasks, in lines or in a chain, is what they are about, and no problem beside them. */
export function nameTasks(layers: Layers, node: OutlineNode): void {
  for (const child of node.children) nameTasks(layers, child);
  setAll(node.children, node.children.map((child) => (isNumbered(child) && isAllTasks(child) && child.children.every((below) => isNumbered(below) || (below.children.length > 0 && !setsApart(sliceOf(layers.folded, below.pieces[0]!)))) ? { ...child, kind: "arrangements" } : child)));
}
