import type { Line } from "@/lib/readers/pdf/line";
import { gapBefore } from "@/lib/readers/pdf/lines";

/** Between cells, in ems. */
const CELL_GAP = 0.6;
const ALIGNED = 2;

/**
 * Whether words of several lines stand apart from those before them, and in line with each other: cells of a table may.
 * Only then it is worth looking at what is drawn on a page, which takes longer than its words.
 */
export function mayHoldTable(lines: readonly Line[]): boolean {
  const seen = new Map<string, Line>();
  for (const line of lines) {
    for (const place of apartIn(line)) {
      const other = seen.get(place);
      if (other && other !== line) return true;
      seen.set(place, line);
    }
  }
  return false;
}

/** Where words that stand apart begin, end and have their middle, as names that neighbouring places share. */
function apartIn({ runs }: Line): string[] {
  return runs.flatMap((run, index) => {
    if (index === 0 || gapBefore(runs, index) <= CELL_GAP) return [];
    const places = { begins: run.x, middle: run.x + run.width / 2, ends: run.x + run.width };
    return Object.entries(places).flatMap(([name, place]) => [0, 1].map((next) => `${name} ${Math.round(place / ALIGNED) + next}`));
  });
}
