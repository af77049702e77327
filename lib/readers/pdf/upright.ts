import type { Turn } from "@/lib/domain/report/places";
import type { Page } from "@/lib/readers/pdf/run";

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
type View = Page["view"];

/** Where a point lies on the page once its words stand upright. */
export function toUpright(turn: Turn, [left, bottom, right, top]: View, x: number, y: number): { x: number; y: number } {
  if (turn === 90) return { x: y - bottom, y: right - x };
  if (turn === 180) return { x: right - x, y: top - y };
  if (turn === 270) return { x: top - y, y: x - left };
  return { x: x - left, y: y - bottom };
}

/** An upright box in the PDF's own coordinates, its lower left corner given. */
export function fromUpright(turn: Turn, [left, bottom, right, top]: View, { x, y, width, height }: Box): Box {
  if (turn === 90) return { x: right - y - height, y: bottom + x, width: height, height: width };
  if (turn === 180) return { x: right - x - width, y: top - y - height, width, height };
  if (turn === 270) return { x: left + y, y: top - x - width, width: height, height: width };
  return { x: left + x, y: bottom + y, width, height };
}
