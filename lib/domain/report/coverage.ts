/** Where a passage went 去向. */
export const DISPOSITIONS = ["pending", "task", "merged", "statement"] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

/** 句句有着落: how many passages of shortcomings and arrangements have a disposition. */
export type Coverage = {
  readonly total: number;
  /** Made a task, merged into one, or a statement only. */
  readonly accounted: number;
  readonly byDisposition: Readonly<Record<Disposition, number>>;
  /** Keys of the passages still pending, in the order given. */
  readonly unaccounted: readonly string[];
};

/** The coverage of passages given in the text's order. */
export function coverageOf(passages: readonly { readonly key: string; readonly disposition: Disposition }[]): Coverage {
  const byDisposition: Record<Disposition, number> = { pending: 0, task: 0, merged: 0, statement: 0 };
  for (const { disposition } of passages) byDisposition[disposition] += 1;
  const unaccounted = passages.filter(({ disposition }) => disposition === "pending").map(({ key }) => key);
  return { total: passages.length, accounted: passages.length - unaccounted.length, byDisposition, unaccounted };
}
