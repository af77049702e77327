import { halfMarks } from "@/lib/domain/report/half-marks";
import type { Span } from "@/lib/domain/report/model";
import { segments, type Overlay, type Segment } from "@/lib/domain/report/segments";

type Anchored = { readonly key: string; readonly span: Span; readonly passage: unknown };

/** A piece of a line that is drawn alike throughout; `begins` are the anchors whose marks stand before it. */
export type Piece<A> = Segment & { readonly begins: readonly A[]; readonly selected: readonly A[] };

/** Pieces of one passage, or of the words between passages. */
export type Run<A> = { readonly passage: A | null; readonly pieces: readonly Piece<A>[] };

export type LineOverlays<A> = { readonly anchors: readonly A[]; readonly titles: readonly Span[]; readonly lit: Span | null };

/** One paragraph cut at every edge: joined, the runs are its words. Pieces carry `title`, `lit` and `hp`. */
export function lineRuns<A extends Anchored>(text: string, line: Span, { anchors, titles, lit }: LineOverlays<A>): readonly Run<A>[] {
  const here = anchors.filter(({ span }) => span.start < line.end && span.end > line.start);
  const overlays: Overlay[] = [
    ...here.map(({ key, span }) => ({ ...span, id: `a:${key}` })),
    ...titles.map((title) => ({ ...title, id: "title" })),
    ...(lit ? [{ ...lit, id: "lit" }] : []),
    ...halfMarks(text, line),
  ];
  const runs: { passage: A | null; pieces: Piece<A>[] }[] = [];
  for (const segment of segments(text, line, overlays)) {
    const over = here.filter(({ key }) => segment.ids.includes(`a:${key}`));
    const passage = over.find((anchor) => anchor.passage !== null) ?? null;
    const piece = { ...segment, begins: over.filter(({ span }) => span.start === segment.start), selected: over.filter((anchor) => anchor.passage === null) };
    const last = runs.at(-1);
    if (last && last.passage === passage) last.pieces.push(piece);
    else runs.push({ passage, pieces: [piece] });
  }
  return runs;
}
