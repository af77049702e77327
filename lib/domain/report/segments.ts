import type { Span } from "@/lib/domain/report/model";

/** A labelled stretch of the text: a passage, a candidate, a named document, what is lit. */
export type Overlay = Span & { readonly id: string };

/** A piece of text under the same overlays throughout; `ids` in the order the overlays were given. */
export type Segment = Span & { readonly text: string; readonly ids: readonly string[] };

/**
 * Cuts a range of the text at every edge of an overlay. The pieces follow one another without a gap;
 * joined they are the range's words. Overlays may overlap in any way; empty ones and what lies outside
 * the range count for nothing.
 */
export function segments(text: string, range: Span, overlays: readonly Overlay[]): readonly Segment[] {
  const from = Math.max(0, range.start);
  const to = Math.min(text.length, range.end);
  if (from >= to) return [];
  const within = overlays.filter(({ start, end }) => start < end && start < to && end > from);
  const edges = new Set([from, to]);
  for (const { start, end } of within) {
    if (start > from) edges.add(start);
    if (end < to) edges.add(end);
  }
  const cuts = [...edges].sort((a, b) => a - b);
  const coming = within.map((overlay, order) => ({ ...overlay, order })).sort((a, b) => a.start - b.start);
  let open: typeof coming = [];
  let next = 0;
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1]!;
    open = open.filter((overlay) => overlay.end > start);
    const before = next;
    while (next < coming.length && coming[next]!.start <= start) next++;
    if (next > before) open = [...open, ...coming.slice(before, next)].sort((a, b) => a.order - b.order);
    return { start, end, text: text.slice(start, end), ids: [...new Set(open.map(({ id }) => id))] };
  });
}
