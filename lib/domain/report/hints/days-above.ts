import { findDeadlines, type SpokenIn } from "@/lib/domain/report/hints/deadlines";
import type { Hint, Span } from "@/lib/domain/report/model";
import { sliceOf } from "@/lib/domain/report/span";

/** A cell that says a day says little else: 2024年6月底前完成. */
const MOST_ELSE = 3;

/** The days that a table's row shares with the rows above it: of cells (of folded text) that go on from there, those that say a day. */
export function daysAbove(folded: string, cells: readonly Span[], spoken: SpokenIn): Hint[] {
  return cells.flatMap((cell) =>
    findDeadlines(`\t${sliceOf(folded, cell)}`, spoken)
      .filter(({ start, end }) => end - start >= cell.end - cell.start - MOST_ELSE)
      .map(({ start, end, ...found }) => ({ kind: "deadline" as const, ...found, span: { start: cell.start + start - 1, end: cell.start + end - 1 } })),
  );
}
