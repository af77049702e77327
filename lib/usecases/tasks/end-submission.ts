import type { Prisma } from "@/lib/db/generated/client";
import type { LoadedTask } from "@/lib/db/task-facts";
import type { Tx } from "@/lib/db/transaction";

/**
 * Ends the submission that waits or stands without its being accepted. What co-leads countersigned was that one:
 * the next needs their hand again.
 */
export async function endSubmission(tx: Tx, { facts, openSubmission }: LoadedTask, data: Prisma.SubmissionUncheckedUpdateInput): Promise<void> {
  await tx.submission.update({ where: { id: openSubmission!.id }, data });
  await tx.taskUnit.updateMany({ where: { taskId: facts.id }, data: { countersignedAt: null, countersignedById: null } });
}
