import type { Tx } from "@/lib/db/transaction";
import type { ImportDraft } from "@/lib/domain/report/corrections/draft";
import { moveAnchors, type Moved } from "@/lib/usecases/reports/move-anchors";
import type { WrittenReading } from "@/lib/usecases/reports/write-reading";

/** All that was tied to the current reading goes to the one just written in its place. */
export async function takeOver(tx: Tx, current: { readonly id: string }, { reportId, readingId, passageIds }: WrittenReading, draft: ImportDraft): Promise<Moved> {
  const passages = draft.passages.map(({ key, span }) => ({ ...span, id: passageIds.get(key)! }));
  const rows = await tx.clause.findMany({ where: { readingId }, select: { id: true, key: true } });
  const idOf = new Map(rows.map(({ id, key }) => [key, id]));
  const clauses = draft.clauses.map(({ key, heading, kind }) => ({ id: idOf.get(key)!, heading, kind }));
  return moveAnchors(tx, current, { reportId, readingId, text: draft.text, passages, clauses });
}
