import type { Prisma } from "@/lib/db/generated/client";
import type { LoadedTask } from "@/lib/db/task-facts";
import type { Tx } from "@/lib/db/transaction";
import type { Named } from "@/lib/domain/event/named";

/**
 * Ends the submission that waits or stands without its being accepted. What co-leads countersigned was that one:
 * the next needs their hand again.
 */
export async function endSubmission(tx: Tx, { facts, openSubmission }: LoadedTask, data: Prisma.SubmissionUncheckedUpdateInput): Promise<void> {
  await tx.submission.update({ where: { id: openSubmission!.id }, data });
  await dropCountersignatures(tx, facts.id);
}

/** Gives the co-leads that are to sign again. */
export async function dropCountersignatures(tx: Tx, taskId: string): Promise<Named[]> {
  const signed = { taskId, countersignedAt: { not: null } };
  const rows = await tx.taskUnit.findMany({ where: { ...signed, relation: "coLead" }, orderBy: { position: "asc" }, select: { unit: { select: { id: true, shortName: true } } } });
  await tx.taskUnit.updateMany({ where: signed, data: { countersignedAt: null, countersignedById: null } });
  return rows.map(({ unit: { id, shortName } }) => ({ id, name: shortName }));
}
