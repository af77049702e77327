import type { Tx } from "@/lib/db/transaction";
import { carrySource, placesTaken, type Carried } from "@/lib/domain/report/editions/carry";
import type { Span } from "@/lib/domain/report/model";
import { dispositionOf } from "@/lib/domain/report/disposition";
import { passageOf, type AnchorRow, type FindFrom, type NewReading } from "@/lib/usecases/reports/new-reading";

export type TouchedSource = { readonly taskId: string; readonly quote: string; readonly finding: Carried["finding"]; /** The words offered in their place. */ readonly offered: string | null };

type CarriedSources = {
  readonly rows: readonly AnchorRow[];
  readonly touched: readonly TouchedSource[];
  readonly taken: readonly Span[];
  /** The new reading's sentences that tasks have now. */
  readonly cited: ReadonlySet<string>;
};

/** The sources of all tasks of the report, but those that a person left with a former edition. */
export async function carrySources(tx: Tx, to: NewReading, find: FindFrom): Promise<CarriedSources> {
  const sources = await tx.source.findMany({
    where: { reading: { reportId: to.reportId, id: { not: to.readingId } }, anchors: { none: { state: "left" } } },
    select: { id: true, taskId: true, start: true, end: true, quote: true, merged: true, reading: { select: { id: true, text: true } } },
    orderBy: { id: "asc" },
  });
  const rows: AnchorRow[] = [];
  const touched: TouchedSource[] = [];
  const taken: Span[] = [];
  const citations = new Map<string, { merged: boolean }[]>();
  for (const { id, taskId, start, end, quote, merged, reading } of sources) {
    if (reading === null || start === null || end === null) continue;
    const span = { start, end };
    const carried = carrySource(find(reading), span);
    taken.push(...placesTaken(find(reading), [span]));
    rows.push({ ...carried, fromReadingId: reading.id, sourceId: id, span, quote });
    const { state, place, finding } = carried;
    if (state !== "carried" || place === null) {
      touched.push({ taskId, quote, finding, offered: place && to.text.slice(place.start, place.end) });
      continue;
    }
    const passageId = passageOf(to, place);
    await tx.source.update({ where: { id }, data: { readingId: to.readingId, passageId, start: place.start, end: place.end } });
    if (passageId !== null) citations.set(passageId, [...(citations.get(passageId) ?? []), { merged }]);
  }
  for (const disposition of ["task", "merged"] as const) {
    const ids = [...citations].flatMap(([passageId, citing]) => (dispositionOf(citing) === disposition ? passageId : []));
    await tx.passage.updateMany({ where: { id: { in: ids } }, data: { disposition } });
  }
  await carryMeasures(tx, to, find);
  return { rows, touched, taken, cited: new Set(citations.keys()) };
}

/** A measure that the report itself names keeps to its sentence, where that is the same. */
async function carryMeasures(tx: Tx, to: NewReading, find: FindFrom): Promise<void> {
  const measures = await tx.measure.findMany({
    where: { passage: { reportId: to.reportId, readingId: { not: to.readingId } } },
    select: { id: true, passage: { select: { start: true, end: true, reading: { select: { id: true, text: true } } } } },
  });
  for (const { id, passage } of measures) {
    const { place } = carrySource(find(passage!.reading), passage!);
    const passageId = place && passageOf(to, place);
    if (passageId !== null) await tx.measure.update({ where: { id }, data: { passageId } });
  }
}
