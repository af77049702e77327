import { db } from "@/lib/db/client";
import { visibleTo } from "@/lib/db/visibility";
import type { Viewer } from "@/lib/domain/people/viewer";
import { textChanges } from "@/lib/domain/report/editions/text-changes";
import type { Span } from "@/lib/domain/report/model";
import { textHref } from "@/lib/domain/report/span-address";
import { ANCHOR, anchorShown, anchorsVisibleTo, type AnchorShown } from "@/lib/queries/anchor-shown";

type Words = { readonly words: string; readonly href: string };

/** Sentences that read otherwise, and the tasks drawn from either wording. */
type ChangeShown = { readonly from: Words | null; readonly to: Words | null; readonly tasks: readonly NonNullable<AnchorShown["task"]>[] };

export type EditionChanges = {
  /** The two readings compared. */
  readonly from: { readonly number: number; readonly edition: number };
  readonly to: { readonly number: number; readonly edition: number; readonly isCurrent: boolean; readonly readingId: string };
  readonly changes: readonly ChangeShown[];
  readonly waiting: readonly AnchorShown[];
  /** By a person. */
  readonly decided: readonly (AnchorShown & { readonly decidedBy: string | null })[];
  /** Statements whose sentence is none any more. */
  readonly lapsed: readonly AnchorShown[];
  readonly carried: number;
  /** Links of the gap matrix that are open again. */
  readonly linksLapsed: number;
};

const READING = { id: true, number: true, text: true, next: { select: { id: true } }, edition: { select: { number: true } } } as const;

/**
 * What a correction, or another reading, changed in a report, which of the viewer's tasks it touches, and what was
 * decided; five queries at most. Null where the report was read once, or never so often.
 *
 * @param asked the reading that it made; null for the last one
 */
export async function loadEditionChanges(viewer: Viewer, reportId: string, asked: number | null): Promise<EditionChanges | null> {
  const readings = await db().reading.findMany({
    where: { reportId, ...(asked !== null && { number: { in: [asked, asked - 1] } }) },
    orderBy: { number: "desc" },
    take: 2,
    relationLoadStrategy: "join",
    select: READING,
  });
  const [to, from] = readings;
  if (!to || !from || (asked !== null && to.number !== asked)) return null;
  const [rows, cited, links] = await Promise.all([
    db().anchor.findMany({ where: { AND: [{ toReadingId: to.id, state: { not: "replaced" } }, anchorsVisibleTo(viewer)] }, relationLoadStrategy: "join", orderBy: [{ fromStart: "asc" }, { id: "asc" }], select: ANCHOR }),
    db().source.findMany({ where: { readingId: to.id, task: visibleTo(viewer) }, relationLoadStrategy: "join", orderBy: { task: { number: "asc" } }, select: { start: true, end: true, task: { select: { id: true, number: true, title: true } } } }),
    db().anchor.count({ where: { toReadingId: to.id, linkId: { not: null }, state: "left" } }),
  ]);
  const people = await loadNames(rows.flatMap(({ decidedById }) => decidedById ?? []));
  const all = rows.map((row) => ({ row, shown: anchorShown(row, to) }));
  const those = (keep: (shown: AnchorShown) => boolean) => all.flatMap(({ shown }) => (keep(shown) ? shown : []));
  const touching = (change: { readonly from: Span | null; readonly to: Span | null }) => {
    const before = all.flatMap(({ row, shown }) => (row.from.number === from.number && overlap(change.from, row.fromStart, row.fromEnd) ? (shown.task ?? []) : []));
    const now = cited.flatMap(({ start, end, task }) => (overlap(change.to, start, end) ? task : []));
    return [...new Map([...before, ...now].map((task) => [task.id, task])).values()];
  };
  const wordsAt = (reading: typeof to, span: Span | null) => span && { words: reading.text.slice(span.start, span.end), href: textHref(reportId, span, reading.number) };
  return {
    from: { number: from.number, edition: from.edition.number },
    to: { number: to.number, edition: to.edition.number, isCurrent: to.next === null, readingId: to.id },
    changes: textChanges(from.text, to.text).map((change) => ({ from: wordsAt(from, change.from), to: wordsAt(to, change.to), tasks: touching(change) })),
    waiting: those(({ state }) => state === "waiting"),
    decided: those(({ decidedById }) => decidedById !== null).map((shown) => ({ ...shown, decidedBy: people.get(shown.decidedById!) ?? null })),
    lapsed: those(({ state, decidedById }) => state === "left" && decidedById === null),
    carried: those(({ state }) => state === "carried").length,
    linksLapsed: links,
  };
}

function overlap(span: Span | null, start: number | null, end: number | null): boolean {
  return span !== null && start !== null && end !== null && start < span.end && end > span.start;
}

async function loadNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const people = await db().person.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } });
  return new Map(people.map(({ id, name }) => [id, name]));
}
