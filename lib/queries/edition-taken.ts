import { db } from "@/lib/db/client";
import { carryStatement, placesTaken } from "@/lib/domain/report/editions/carry";
import { finder } from "@/lib/domain/report/editions/find-again";
import type { Reading, Span } from "@/lib/domain/report/model";

/** Words of a corrected edition that need no new task: a task has them, or will once a person has said so; or they are a statement. */
type TakenPlace = Span & { /** Null for a statement. */ readonly task: string | null };

/** What a draft of a corrected edition is of, and what in it is taken already. */
export type EditionOf = { readonly reportId: string; readonly issuer: string; readonly year: number; /** What it will be. */ readonly number: number; readonly taken: readonly TakenPlace[] };

const READING = {
  ...{ id: true, text: true, next: { select: { id: true } } },
  passages: { where: { disposition: "statement" }, select: { start: true, end: true } },
  sources: { where: { start: { not: null }, anchors: { none: { state: "left" } } }, select: { start: true, end: true, task: { select: { number: true } } } },
} as const;

/** Of the report that a draft corrects; one query. Whose tasks they are is not asked: the office sees all. */
export async function loadEditionOf(reportId: string, { text, passages }: Pick<Reading, "text" | "passages">): Promise<EditionOf> {
  const { id, issuer, year, editions, readings } = await db().report.findUniqueOrThrow({
    where: { id: reportId },
    relationLoadStrategy: "join",
    select: { id: true, issuer: true, year: true, editions: { orderBy: { number: "desc" }, take: 1, select: { number: true } }, readings: { where: { OR: [{ next: null }, { sources: { some: {} } }] }, select: READING } },
  });
  const taken = readings.flatMap((reading): TakenPlace[] => {
    const find = finder(reading.text, text);
    const cited = reading.sources.flatMap(({ start, end, task }) => placesTaken(find, [{ start: start!, end: end! }]).map((place) => ({ ...place, task: task.number })));
    const statements = reading.next === null ? reading.passages.map((statement) => carryStatement(find, statement, passages.map(({ span }) => span))) : [];
    return [...cited, ...statements.flatMap(({ state, place }) => (state === "left" || place === null ? [] : { ...place, task: null }))];
  });
  return { reportId: id, issuer, year, number: (editions[0]?.number ?? 0) + 1, taken };
}
