import type { Tx } from "@/lib/db/transaction";
import type { Carried } from "@/lib/domain/report/editions/carry";
import { finder, type Found } from "@/lib/domain/report/editions/find-again";
import type { Span } from "@/lib/domain/report/model";
import { carryLinks } from "@/lib/usecases/reports/carry-links";
import { carrySources, type TouchedSource } from "@/lib/usecases/reports/carry-sources";
import { carryStatements } from "@/lib/usecases/reports/carry-statements";
import type { FindFrom, NewReading } from "@/lib/usecases/reports/new-reading";

/** What became of all ties; `touched` are the tasks' words that wait for a person. */
export type Moved = { readonly carried: number; readonly waiting: number; readonly lapsed: number; readonly touched: readonly TouchedSource[]; /** Where tasks have their words in the new text, or may have them, and where statements stand. */ readonly taken: readonly Span[] };

/**
 * Finds every tie to the report's text again in its new reading, which has taken the place of another: sources of tasks,
 * statements, links of the gap matrix. What is the same goes there; what is not waits for a person, or has lapsed.
 * The rows have been locked, see `lockCurrentReading`.
 */
export async function moveAnchors(tx: Tx, from: { readonly id: string }, to: NewReading): Promise<Moved> {
  const find = finderTo(to.text);
  const { rows: ofSources, touched, taken, cited } = await carrySources(tx, to, find);
  const ofStatements = await carryStatements(tx, to, find, from, cited);
  const ofLinks = await carryLinks(tx, to, find, from);
  const rows = [...ofSources, ...ofStatements, ...ofLinks];
  await tx.anchor.updateMany({ where: { reportId: to.reportId, state: "waiting" }, data: { state: "replaced" } });
  await tx.anchor.createMany({
    data: rows.map(({ span, place, ...row }) => ({
      ...row,
      ...{ reportId: to.reportId, toReadingId: to.readingId, fromStart: span.start, fromEnd: span.end },
      ...(place && { start: place.start, end: place.end }),
    })),
  });
  const stated = ofStatements.flatMap(({ state, place }) => (state === "left" || place === null ? [] : place));
  const count = (state: Carried["state"]) => rows.filter((row) => row.state === state).length;
  return { carried: count("carried"), waiting: count("waiting"), lapsed: count("left"), touched, taken: [...taken, ...stated] };
}

/** Each older reading's text is cut into its sentences once. */
function finderTo(text: string): FindFrom {
  const finders = new Map<string, (span: Span) => Found>();
  return (reading) => {
    const known = finders.get(reading.id) ?? finder(reading.text, text);
    finders.set(reading.id, known);
    return known;
  };
}
