import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { yearOf } from "@/lib/domain/calendar/day";
import { Conflict, Invalid } from "@/lib/domain/errors";
import type { TaskOrigin } from "@/lib/domain/task/origin";
import type { SourceFields } from "@/lib/usecases/tasks/draft-fields";

type SourceRow = Omit<Prisma.SourceCreateManyInput, "taskId" | "position" | "passageId"> & { readonly origin: TaskOrigin; readonly passageId?: string };

/** Where a task comes from: what its number, its report and its sources follow from. */
type Resolved = { readonly rows: readonly SourceRow[]; readonly origin: TaskOrigin; readonly year: number; readonly reportId: string | null };

const READING = { id: true, text: true, next: { select: { id: true } }, edition: { select: { report: { select: { id: true, year: true } } } } } as const;
const PASSAGE = { id: true, start: true, end: true, quote: true, kind: true, readingId: true, reading: { select: { next: { select: { id: true } } } }, report: { select: { id: true, year: true } } } as const;

type Found = { readonly row: SourceRow; readonly report: { readonly id: string; readonly year: number } | null };

/**
 * The rows of a task's sources, their quotes cut from the reading's text. The first source gives the origin and
 * the year of the number: the report's or, for another origin, that of the day its words were given.
 *
 * @throws Invalid for a passage or reading that does not exist, a span outside of it or without words, or words of two reports;
 * Conflict `reading-superseded` for words of a former edition
 */
export async function resolveSources(tx: Tx, sources: readonly SourceFields[]): Promise<Resolved> {
  const found: Found[] = [];
  for (const [index, source] of sources.entries()) found.push(await resolve(tx, source, `sources.${index}`));
  const reports = new Map(found.flatMap(({ report }) => (report ? [[report.id, report]] : [])));
  if (reports.size > 1) throw new Invalid("sources-of-two-reports", {}, "sources");
  const [first] = found;
  if (!first) throw new Invalid("field-required", {}, "sources");
  const year = first.report?.year ?? yearOf(first.row.givenOn as Parameters<typeof yearOf>[0]);
  return { rows: found.map(({ row }) => row), origin: first.row.origin, year, reportId: [...reports.keys()][0] ?? null };
}

async function resolve(tx: Tx, source: SourceFields, field: string): Promise<Found> {
  if (source.from === "other") {
    const { from: _, ...row } = source;
    return { row, report: null };
  }
  return source.from === "passage" ? resolvePassage(tx, source, field) : resolveSelection(tx, source, field);
}

async function resolvePassage(tx: Tx, source: Extract<SourceFields, { from: "passage" }>, field: string): Promise<Found> {
  const passage = await tx.passage.findUnique({ where: { id: source.passageId }, select: PASSAGE });
  if (!passage) throw new Invalid("passage-unknown", {}, field);
  if (passage.kind !== "shortcomings" && passage.kind !== "arrangements") throw new Invalid("passage-not-accountable", {}, field);
  if (passage.reading.next !== null) throw new Conflict("reading-superseded");
  const { id: passageId, readingId, report } = passage;
  const { start = passage.start, end = passage.end, merged } = source;
  if (start < passage.start || end > passage.end || start >= end) throw new Invalid("span-outside", {}, field);
  const quote = wordsOf(passage.quote, start - passage.start, end - passage.start, field);
  const origin = passage.kind === "shortcomings" ? "shortcoming" : "arrangement";
  return { row: { origin, passageId, readingId, start, end, quote, merged }, report };
}

async function resolveSelection(tx: Tx, source: Extract<SourceFields, { from: "selection" }>, field: string): Promise<Found> {
  const { from: _, ...span } = source;
  await tx.$queryRaw`SELECT "id" FROM "Reading" WHERE "id" = ${span.readingId} FOR SHARE`;
  const reading = await tx.reading.findUnique({ where: { id: span.readingId }, select: READING });
  if (!reading) throw new Invalid("passage-unknown", {}, field);
  if (reading.next !== null) throw new Conflict("reading-superseded");
  if (span.start >= span.end || span.end > reading.text.length) throw new Invalid("span-outside", {}, field);
  return { row: { ...span, quote: wordsOf(reading.text, span.start, span.end, field) }, report: reading.edition.report };
}

/** Cut from a text that has no lone surrogates: half of a character would not be stored as it is, and blanks are nobody's words. */
function wordsOf(text: string, start: number, end: number, field: string): string {
  const quote = text.slice(start, end);
  if (!quote.isWellFormed() || quote.trim() === "") throw new Invalid("span-outside", {}, field);
  return quote;
}
