import type { Tx } from "@/lib/db/transaction";
import { Conflict, NotFound } from "@/lib/domain/errors";
import { lockPassages } from "@/lib/usecases/tasks/settle-passages";

/** What another reading is about to take the place of. */
type CurrentReading = {
  readonly id: string;
  readonly number: number;
  readonly edition: { readonly id: string; readonly number: number; readonly fileHash: string };
};

const CURRENT = { id: true, number: true, edition: { select: { id: true, number: true, fileHash: true } } } as const;

/**
 * The report's current reading, locked to the end of the transaction with its sentences, the tasks drawn from the
 * report and the report itself, in the order of docs/decisions/014: whoever drafts, merges or decides waits, and then
 * finds it superseded.
 *
 * @throws NotFound `not-found`; Conflict `edition-changed` where another reading took its place meanwhile
 */
export async function lockCurrentReading(tx: Tx, reportId: string): Promise<CurrentReading> {
  const shown = await tx.reading.findFirst({ where: { reportId, next: null }, select: { id: true, passages: { select: { id: true } } } });
  if (!shown) throw new NotFound("not-found");
  await lockPassages(tx, shown.passages.map(({ id }) => id));
  await tx.$queryRaw`SELECT "id" FROM "Task" WHERE "reportId" = ${reportId} ORDER BY "id" FOR UPDATE`;
  await tx.$queryRaw`SELECT "id" FROM "Reading" WHERE "id" = ${shown.id} FOR UPDATE`;
  await tx.$queryRaw`SELECT "id" FROM "Report" WHERE "id" = ${reportId} FOR UPDATE`;
  const current = await tx.reading.findFirst({ where: { reportId, next: null }, select: CURRENT });
  if (current?.id !== shown.id) throw new Conflict("edition-changed");
  return current;
}
