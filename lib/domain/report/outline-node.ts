import type { SectionKind, Span } from "@/lib/domain/report/model";

/** A clause while the outline is being built. `pieces`: its own lines in order, labels and children aside. */
export type OutlineNode = {
  readonly rank: number;
  readonly ordinal: number;
  readonly start: number;
  /** Empty for an unnumbered clause, and where the number is counted. */
  readonly label: Span;
  /** The number that a program computes and shows; null where the words themselves have theirs. */
  readonly counted: string | null;
  readonly kind: SectionKind;
  /** Its parts may be of another kind than itself. */
  readonly divided: boolean;
  readonly parent: OutlineNode | null;
  /** An item without a number, under a heading line of its own. */
  readonly item: boolean;
  /** What is told of one problem, in paragraphs without a number. */
  readonly finding?: true;
  /** Of a table's row: the cells of rows above it that go on in it. */
  readonly above?: readonly Span[];
  readonly children: OutlineNode[];
  readonly pieces: Span[];
};

export function isNumbered({ label, counted }: Pick<OutlineNode, "label" | "counted">): boolean {
  return label.end > label.start || counted !== null;
}

/** The nearest node, from this one upwards, that a label of this rank stands under. */
export function enclosing(from: OutlineNode | null, rank: number): OutlineNode | null {
  let node = from;
  while (node && node.rank >= rank) node = node.parent;
  return node;
}

export function rootOf(node: OutlineNode): OutlineNode {
  let root = node;
  while (root.parent) root = root.parent;
  return root;
}

export function isDivided(node: OutlineNode): boolean {
  return node.divided || (node.parent !== null && isDivided(node.parent));
}

/** What a finding stands under: not the one before it, nor the answer to that. */
export function aboveFindings(current: OutlineNode): OutlineNode {
  let node = current;
  while (node.parent && !isNumbered(node) && !node.item) node = node.parent;
  return node;
}
