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

export type Row = {
  readonly cells: readonly Cell[];
  /** Where its table's columns begin, and the last ends. */
  readonly edges: readonly number[];
  /** It names the columns. */
  readonly isHead: boolean;
};

/** `above`: it is the cell of the row above that goes on, and has no words of its own here. */
export type Cell = { readonly column: number; readonly above: boolean; readonly lines: readonly Line[] };
