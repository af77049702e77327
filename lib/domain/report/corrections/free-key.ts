import type { DraftState } from "@/lib/domain/report/corrections/draft";
import type { Span } from "@/lib/domain/report/model";

/** A key for a candidate made by hand, `h120`; a second one at the same place is `h120-2`. No reader gives such keys. */
export function freeKey({ candidates }: DraftState, { start }: Span): string {
  const taken = new Set(candidates.map(({ key }) => key));
  let key = `h${start}`;
  for (let count = 2; taken.has(key); count += 1) key = `h${start}-${count}`;
  return key;
}
