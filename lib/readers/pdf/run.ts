import type { Turn } from "@/lib/domain/report/places";

/** A stretch of words of one font, on a page laid upright: its baseline's left end, in points from the page's lower left corner. */
export type Run = {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The em. */
  readonly size: number;
  /** The file itself says that this is no content, but a page's head, foot or ornament. */
  readonly artifact: boolean;
};

export type Page = {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly turn: Turn;
  /** The visible part in the PDF's own coordinates: left, bottom, right, top. */
  readonly view: readonly [number, number, number, number];
  readonly runs: readonly Run[];
};
