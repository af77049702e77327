import type { Insert, PaperMarks } from "@/components/import/paper-marks";
import type { Overlay } from "@/lib/domain/report/segments";
import type { Span } from "@/lib/domain/report/model";

/** Characters: some lines of a report. */
const STRETCH = 512;

type Stretch = { readonly overlays: number[]; readonly inserts: number[] };

/** Which marks lie in which stretch of the text, worked out once: a long report has as many marks as lines. */
const stretchesOf = new WeakMap<PaperMarks, ReadonlyMap<number, Stretch>>();

/** Of all that is drawn upon a text, what lies in a line of it, in the order given. */
export function marksIn(marks: PaperMarks, line: Span): PaperMarks {
  const stretches = stretchesOf.get(marks) ?? byStretch(marks);
  stretchesOf.set(marks, stretches);
  const [overlays, inserts] = [new Set<number>(), new Set<number>()];
  for (let at = stretchAt(line.start); at <= stretchAt(line.end); at++) {
    for (const index of stretches.get(at)?.overlays ?? []) overlays.add(index);
    for (const index of stretches.get(at)?.inserts ?? []) inserts.add(index);
  }
  const inOrder = (indexes: ReadonlySet<number>) => [...indexes].sort((a, b) => a - b);
  return {
    overlays: inOrder(overlays).map((index) => marks.overlays[index]!).filter(({ start, end }: Overlay) => start < line.end && end > line.start),
    inserts: inOrder(inserts).map((index) => marks.inserts[index]!).filter(({ at }: Insert) => at >= line.start && at <= line.end),
  };
}

function byStretch({ overlays, inserts }: PaperMarks): ReadonlyMap<number, Stretch> {
  const stretches = new Map<number, Stretch>();
  const stretch = (at: number) => {
    const known = stretches.get(at) ?? { overlays: [], inserts: [] };
    stretches.set(at, known);
    return known;
  };
  for (const [index, { start, end }] of overlays.entries()) for (let at = stretchAt(start); at <= stretchAt(end); at++) stretch(at).overlays.push(index);
  for (const [index, { at }] of inserts.entries()) stretch(stretchAt(at)).inserts.push(index);
  return stretches;
}

function stretchAt(place: number): number {
  return Math.floor(place / STRETCH);
}
