import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { lockPassages } from "@/lib/usecases/tasks/settle-passages";

const ANCHOR = {
  ...{ id: true, reportId: true, finding: true, state: true, quote: true, start: true, end: true },
  source: { select: { id: true, task: { select: { id: true, number: true } } } },
  passage: { select: { reason: true } },
  to: { select: { id: true, text: true, edition: { select: { number: true } }, passages: { select: { id: true, start: true, end: true } } } },
} as const satisfies Prisma.AnchorSelect;

export type LoadedAnchor = Prisma.AnchorGetPayload<{ select: typeof ANCHOR }>;

/**
 * A tie with the reading it is to be found in; locked to the end of the transaction with the sentences it may go to
 * and its task, in the order in which others lock them. Null where there is none.
 */
export async function lockAnchor(tx: Tx, anchorId: string, chosen: string | undefined): Promise<LoadedAnchor | null> {
  const anchor = await tx.anchor.findUnique({ where: { id: anchorId }, select: ANCHOR });
  if (!anchor) return null;
  const { start, end, to } = anchor;
  const offered = start === null || end === null ? [] : to.passages.filter((passage) => passage.start <= start && end <= passage.end).map(({ id }) => id);
  await lockPassages(tx, [...offered, ...(chosen === undefined ? [] : [chosen])]);
  if (anchor.source) await tx.$queryRaw`SELECT "id" FROM "Task" WHERE "id" = ${anchor.source.task.id} FOR UPDATE`;
  // What was read before the locks held may be old; the texts never are.
  const { state } = await tx.anchor.findUniqueOrThrow({ where: { id: anchorId }, select: { state: true } });
  return { ...anchor, state };
}
