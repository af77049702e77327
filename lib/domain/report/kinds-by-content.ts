import { mostAdmit } from "@/lib/domain/report/admitting-lists";
import { announces, promises } from "@/lib/domain/report/announcing";
import { findChains } from "@/lib/domain/report/enumeration";
import type { Layers } from "@/lib/domain/report/layers";
import type { SectionKind } from "@/lib/domain/report/model";
import type { OutlineNode } from "@/lib/domain/report/outline-node";
import { sentencesIn } from "@/lib/domain/report/sentences";
import { sliceOf } from "@/lib/domain/report/span";

const NEARLY_ALL = 0.8;
const MORE_THAN_HALF = 0.6;
const FEWEST = 2;

/** A section of cases, statistics or terms has words of want in it too: its heading, or what leads to its items, must look for them. */
const LOOKS_FOR_LACKS = /差在|差距|遗憾|欠缺|回头看|正视|直面|清醒|忧|[仍还](?:有|不|存在)/;
const LONGEST_LOOKED_AT = 120;

/**
 * Sections whose headings say nothing, 回头看,我们差在哪里: of what is wanting where nearly all their items admit and none
 * announces; behind arrangements, of what will be done where most announce. The first section is never told so.
 */
export function tellByContent(layers: Layers, roots: readonly OutlineNode[], year: number | null): OutlineNode[] {
  const told: OutlineNode[] = [];
  for (const root of roots) {
    const kind = root.kind === "other" && told.length > 0 ? kindOf(layers, root, told.at(-1)!.kind, year) : null;
    told.push(kind ? ofKind(root, kind, null) : root);
  }
  return told;
}

function kindOf(layers: Layers, root: OutlineNode, before: SectionKind, year: number | null): "shortcomings" | "arrangements" | null {
  const items = itemsOf(layers, root);
  if (items.length < FEWEST) return null;
  const opening = root.pieces.slice(0, 2).map((piece) => sliceOf(layers.folded, piece).slice(0, LONGEST_LOOKED_AT)).join("");
  const announcing = items.filter((sentences) => sentences.some((sentence) => announces(sentence, year) || promises(sentence, year))).length;
  if (LOOKS_FOR_LACKS.test(opening) && announcing === 0 && mostAdmit(items.map((sentences) => sentences.join("")), NEARLY_ALL)) return "shortcomings";
  return before === "arrangements" && announcing >= items.length * MORE_THAN_HALF ? "arrangements" : null;
}

/** The sentences (folded) of each item at the lowest level: numbered, in a chain, or a paragraph. */
function itemsOf(layers: Layers, node: OutlineNode): string[][] {
  const sentences = (pieces: OutlineNode["pieces"]) => pieces.flatMap((piece) => sentencesIn(layers, piece)).map((sentence) => sliceOf(layers.folded, sentence));
  if (node.children.length > 0) return node.children.flatMap((child) => (child.children.length > 0 ? itemsOf(layers, child) : [sentences(child.pieces)]));
  const body = node.parent ? node.pieces : node.pieces.slice(1);
  const chains = findChains(layers, body);
  return chains.length > 0 ? chains.flat().map(({ pieces }) => sentences([...pieces])) : body.map((piece) => sentences([piece]));
}

function ofKind(node: OutlineNode, kind: SectionKind, parent: OutlineNode | null): OutlineNode {
  const told: OutlineNode = { ...node, kind, divided: false, parent, children: [] };
  told.children.push(...node.children.map((child) => ofKind(child, child.kind === "other" ? kind : child.kind, told)));
  return told;
}
