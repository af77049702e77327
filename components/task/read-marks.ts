import type { Day } from "@/lib/domain/calendar/day";

export type Reads = { readonly told: number; readonly read: number; readonly firstOn: Day | null; readonly lastOn: Day | null };

/** The values of `task-page.timeline.reads`: how many of those told have read it, and whether on the day itself, on another, or over several. */
export function readMarks(toldOn: Day, { told, read, firstOn, lastOn }: Reads) {
  const when = firstOn === null ? "never" : firstOn !== lastOn ? "several" : firstOn === toldOn ? "sameDay" : "later";
  return { told, read, when, first: firstOn ?? "", last: lastOn ?? "" };
}
