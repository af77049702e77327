import type { Tx } from "@/lib/db/transaction";
import { Conflict, NotFound } from "@/lib/domain/errors";

/** That there is such a report, and that its newest edition is not these very bytes. @throws NotFound `not-found`; Conflict `edition-same-file` {number} */
export async function requireReport(tx: Tx, reportId: string, hash: string): Promise<void> {
  const edition = await tx.edition.findFirst({ where: { reportId }, orderBy: { number: "desc" }, select: { number: true, fileHash: true } });
  if (!edition) throw new NotFound("not-found");
  if (edition.fileHash === hash) throw new Conflict("edition-same-file", { number: edition.number });
}
