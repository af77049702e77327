import type { Run } from "@/lib/readers/pdf/run";

/** Words on one baseline of a page, or one row of a table. */
export type Line = {
  readonly page: number;
  readonly words: string;
  /** Left and right end, and the baseline. */
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** The em of most of its words. */
  readonly size: number;
  readonly artifact: boolean;
  readonly runs: readonly Run[];
  /** Of a row of a table. */
  readonly row?: Row;
};

/** A cell's words are the row's own words from one place to another. */
export type Row = {
  readonly cells: readonly { readonly words: string; readonly lines: readonly Line[] }[];
  readonly isHead: boolean;
};
