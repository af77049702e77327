import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import { holding } from "@/lib/domain/report/editions/carry";
import { lockPassages } from "@/lib/usecases/tasks/settle-passages";

const ANCHOR = {
  ...{ id: true, reportId: true, finding: true, state: true, quote: true, start: true, end: true },
  source: { select: { id: true, task: { select: { id: true, number: true } } } },
  passage: { select: { reason: true } },
  to: { select: { id: true, text: true, edition: { select: { number: true } }, passages: { select: { id: true, start: true, end: true } } } },
} as const satisfies Prisma.AnchorSelect;

export type LoadedAnchor = Prisma.AnchorGetPayload<{ select: typeof ANCHOR }>;

type Chosen = { readonly passageId?: string | undefined; readonly words?: string | undefined };

/**
 * A tie with the reading it is to be found in; locked to the end of the transaction with the sentences it may go to
 * and its task, in the order in which others lock them. Null where there is none, or none any more: it goes with its task.
 */
export async function lockAnchor(tx: Tx, anchorId: string, { passageId, words }: Chosen): Promise<LoadedAnchor | null> {
  const anchor = await tx.anchor.findUnique({ where: { id: anchorId }, select: ANCHOR });
  if (!anchor) return null;
  const { start, end, to } = anchor;
  const pasted = words === undefined ? -1 : to.text.indexOf(words);
  const places = [...(start === null || end === null ? [] : [{ start, end }]), ...(pasted === -1 ? [] : [{ start: pasted, end: pasted + words!.length }])];
  const sentences = places.flatMap((place) => holding(to.passages, place)?.id ?? []);
  await lockPassages(tx, [...sentences, ...(passageId === undefined ? [] : [passageId])]);
  if (anchor.source) await tx.$queryRaw`SELECT "id" FROM "Task" WHERE "id" = ${anchor.source.task.id} FOR UPDATE`;
  // What was read before the locks held may be old; the texts never are.
  const now = await tx.anchor.findUnique({ where: { id: anchorId }, select: { state: true } });
  return now && { ...anchor, state: now.state };
}
