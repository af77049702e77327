import { findChains, type Link } from "@/lib/domain/report/enumeration";
import { headingOfItem, headingOfLink } from "@/lib/domain/report/headings";
import type { Layers } from "@/lib/domain/report/layers";
import type { OutlineClause, SectionKind, Span } from "@/lib/domain/report/model";
import { isNumbered, type OutlineNode } from "@/lib/domain/report/outline-node";
import { sliceOf, subtractSpans, trimSpan } from "@/lib/domain/report/span";

/** What an outline node and a chain's link have in common. */
type Part = {
  readonly label: Span;
  readonly counted: string | null;
  readonly start: number;
  readonly kind: SectionKind;
  readonly inline: boolean;
  readonly item: boolean;
  readonly finding?: true | undefined;
  readonly above?: readonly Span[] | undefined;
  readonly pieces: readonly Span[];
  readonly children: readonly OutlineNode[];
};

/** 一是 in 首先 in 一要: deeper is read as plain text. */
const DEEPEST_CHAIN = 3;

/** The outline with the chains inside its paragraphs, as clauses in the text's order. */
export function clausesOf(layers: Layers, roots: readonly OutlineNode[]): OutlineClause[] {
  const ranks = new Set(roots.flatMap(ranksIn));
  const shift = Math.min(...ranks) < 1 && ranks.has(1) ? 1 : 0;
  return roots.flatMap((root) => clausesIn(layers, partOf(root), null, levelOf(root, shift), 0, shift));
}

function ranksIn(node: OutlineNode): number[] {
  return [node.rank, ...node.children.flatMap(ranksIn)];
}

/** 1 for 一、, 2 for （一）…; one more each where something stands above 一、; always below the parent's. */
function levelOf(node: OutlineNode, shift: number): number {
  if (node.rank < 1 && !node.parent) return 1;
  return Math.max(isNumbered(node) ? Math.floor(node.rank) + shift : 0, node.parent ? levelOf(node.parent, shift) + 1 : 1);
}

function partOf(node: OutlineNode): Part {
  const { label, counted, start, kind, item, finding, above, pieces, children } = node;
  return { label, counted, start, kind, inline: !isNumbered(node) && !item && node.parent !== null, item, finding, above, pieces, children };
}

function partOfLink(link: Link, kind: SectionKind, text: string): Part {
  const pieces = link.pieces.flatMap((piece) => trimSpan(text, { start: Math.max(piece.start, link.label.end), end: piece.end }) ?? []);
  return { label: link.label, counted: null, start: link.label.start, kind, inline: true, item: false, pieces, children: [] };
}

function clausesIn(layers: Layers, part: Part, parentKey: string | null, level: number, depth: number, shift: number): OutlineClause[] {
  const key = `c${part.start}`;
  const within = part.counted !== null || part.label.end > part.label.start ? (level > 1 ? "item" : "section") : part.inline && level > 2 ? "item" : "section";
  const chains = depth < DEEPEST_CHAIN ? stretchesBetween(part).flatMap((pieces) => findChains(layers, pieces, within)) : [];
  // A link that began where its clause does would be its own parent: that clause has the words to itself.
  const links = chains.filter(([first]) => first!.label.start > part.start || part.label.end > part.start).flat();
  const below = [
    ...links.flatMap((link) => clausesIn(layers, partOfLink(link, part.kind, layers.text), key, level + 1, depth + 1, shift)),
    ...part.children.flatMap((child) => clausesIn(layers, partOf(child), key, levelOf(child, shift), 0, shift)),
  ].sort((a, b) => a.span.start - b.span.start);
  const children = below.filter((clause) => clause.parentKey === key);
  const own = subtractSpans(part.pieces, links.flatMap((link) => link.pieces)).flatMap((rest) => trimSpan(layers.text, rest) ?? []);
  // What follows a child is no heading: the label then stands alone.
  const leading = children[0] ? own.filter(({ start }) => start < children[0]!.span.start) : own;
  const heading = part.inline ? headingOfLink(layers, part.label, leading) : headingOfItem(layers, part.label, leading[0]);
  const end = children.reduce((last, clause) => Math.max(last, clause.span.end), Math.max(heading.end, part.pieces.at(-1)?.end ?? 0));
  const label = part.counted ?? sliceOf(layers.text, part.label);
  return [{ key, parentKey, level, label, ...(part.counted !== null && { counted: true as const }), ...(part.item && { item: true as const }), ...(part.finding && { finding: part.finding }), ...(part.above && { above: part.above }), heading, span: { start: part.start, end }, kind: part.kind }, ...below];
}

/** A clause's own lines as its children part them: no chain reaches over a child. */
function stretchesBetween({ pieces, children }: Part): Span[][] {
  const stretches: Span[][] = [];
  let next = 0;
  let open: Span[] = [];
  for (const piece of pieces) {
    const before = next;
    while (next < children.length && children[next]!.start < piece.start) next++;
    if (next > before || open.length === 0) stretches.push((open = []));
    open.push(piece);
  }
  return stretches;
}
