import type { Span } from "@/lib/domain/report/model";
import { trimSpan } from "@/lib/domain/report/span";

/** Up to a full stop, a semicolon or a line's end, with the closing marks that follow it. */
const PIECE = /[^。！？；!?;\n]*(?:[。！？；!?;]+[”’」』）)】》]*|\n|$)/g;

/** A text cut into sentences, links of a chain and lines, in order, without white space at their ends: what counts as a neighbour. */
export function piecesOf(text: string): Span[] {
  const pieces: Span[] = [];
  for (const { index, 0: words } of text.matchAll(PIECE)) {
    const piece = words === "" ? null : trimSpan(text, { start: index, end: index + words.length });
    if (piece) pieces.push(piece);
  }
  return pieces;
}

/** The index of the first piece that ends after a position; the number of pieces where none does. */
export function pieceAt(pieces: readonly Span[], position: number): number {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pieces[middle]!.end > position) high = middle;
    else low = middle + 1;
  }
  return low;
}
