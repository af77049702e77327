import type { Reading, Span } from "@/lib/domain/report/model";
import { linesOf } from "@/lib/domain/report/paragraphs";

/**
 * A smallest piece of a reading. `clause`: a clause's own words that are no passage; `other`: words of no clause;
 * `space`: white space. `key` is the passage's or the clause's.
 */
export type Leaf = Span & { readonly kind: "title" | "dropped" | "passage" | "clause" | "other" | "space"; readonly key?: string };

/**
 * The pieces of a reading, in order: they cover its text exactly, none twice.
 * @throws RangeError where title, dropped spans and passages overlap or leave the text.
 */
export function leafSpans({ text, titleSpan, dropped, clauses, passages }: Pick<Reading, "text" | "titleSpan" | "dropped" | "clauses" | "passages">): Leaf[] {
  const fixed: Leaf[] = [
    ...(titleSpan ? [{ ...titleSpan, kind: "title" as const }] : []),
    ...dropped.map(({ start, end }) => ({ start, end, kind: "dropped" as const })),
    ...passages.map(({ span, key }) => ({ ...span, kind: "passage" as const, key })),
  ].sort((a, b) => a.start - b.start);
  const owners = ownersOf(clauses, text.length);
  const leaves: Leaf[] = [];
  let at = 0;
  let owner = 0;
  for (const leaf of [...fixed, null]) {
    const end = leaf?.start ?? text.length;
    if (end < at || (leaf && leaf.end > text.length)) throw new RangeError(`spans overlap at ${end}`);
    while (at < end) {
      while (owners[owner]!.end <= at) owner++;
      const stop = Math.min(end, owners[owner]!.end);
      leaves.push(...wordsAndSpace(text, { start: at, end: stop }, owners[owner]!.key));
      at = stop;
    }
    if (leaf) leaves.push(leaf);
    at = leaf?.end ?? at;
  }
  return leaves;
}

/** The text cut at every clause's edge, each stretch with the innermost clause around it. */
function ownersOf(clauses: Reading["clauses"], length: number): (Span & { key: string | null })[] {
  const owners: (Span & { key: string | null })[] = [];
  const open: { key: string; end: number }[] = [];
  let at = 0;
  const reach = (to: number) => {
    if (to > at) owners.push({ start: at, end: to, key: open.at(-1)?.key ?? null });
    at = Math.max(at, to);
  };
  for (const { key, span } of clauses.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)) {
    while (open.length > 0 && open.at(-1)!.end <= span.start) {
      reach(open.at(-1)!.end);
      open.pop();
    }
    reach(span.start);
    open.push({ key, end: span.end });
  }
  while (open.length > 0) {
    reach(open.at(-1)!.end);
    open.pop();
  }
  reach(length);
  return owners;
}

function wordsAndSpace(text: string, within: Span, key: string | null): Leaf[] {
  const leaves: Leaf[] = [];
  let at = within.start;
  for (const line of linesOf(text, within)) {
    if (line.start > at) leaves.push({ start: at, end: line.start, kind: "space" });
    leaves.push(key === null ? { ...line, kind: "other" } : { ...line, kind: "clause", key });
    at = line.end;
  }
  if (at < within.end) leaves.push({ start: at, end: within.end, kind: "space" });
  return leaves;
}
