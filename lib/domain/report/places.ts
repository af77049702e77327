import type { Span } from "@/lib/domain/report/model";

/** Degrees by which words stand turned against the paper they are on. */
export type Turn = 0 | 90 | 180 | 270;

/** A box of a page (from 1), its lower left corner told in the document's own units. */
export type Box = { readonly page: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** Words that lie in a box, a line of them. `turn` where they do not stand upright on the page as it is stored. */
export type Place = Span & Box & { readonly turn?: Turn };

/** Latin letters, figures and spaces take half the room of an ideograph. */
const HALF = 0.5;
const FIRST_WIDE = 0x1100;

/**
 * Where a span stands: a box a line, in the text's order. Of a line that it covers in part, the box is as much as its
 * characters take by their widths, which is exact to about a character.
 */
export function boxesOf(text: string, places: readonly Place[], span: Span): Box[] {
  return places.flatMap((place) => {
    const start = Math.max(span.start, place.start);
    const end = Math.min(span.end, place.end);
    if (start >= end) return [];
    const whole = widthOf(text, place.start, place.end);
    return [part(place, widthOf(text, place.start, start) / whole, widthOf(text, place.start, end) / whole)];
  });
}

function widthOf(text: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at++) width += text.charCodeAt(at) < FIRST_WIDE ? HALF : 1;
  return width;
}

/** The part of a line from one share of its length to another, along the way its words run. */
function part({ page, x, y, width, height, turn = 0 }: Place, from: number, to: number): Box {
  if (turn === 90) return { page, x, y: y + from * height, width, height: (to - from) * height };
  if (turn === 180) return { page, x: x + (1 - to) * width, y, width: (to - from) * width, height };
  if (turn === 270) return { page, x, y: y + (1 - to) * height, width, height: (to - from) * height };
  return { page, x: x + from * width, y, width: (to - from) * width, height };
}
