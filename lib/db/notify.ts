import type { Prisma } from "@/lib/db/generated/client";
import type { Tx } from "@/lib/db/transaction";
import type { EventKind, EventOf, NewEvent } from "@/lib/domain/event/kinds";
import { recipientsOf, type Recipient } from "@/lib/domain/event/recipients";

/** Tells the people an event concerns, each once, never its actor nor one who is no longer active. At most two queries. */
export async function notify<K extends EventKind>(tx: Tx, eventId: string, event: NewEvent<K>): Promise<void> {
  const { actorId, at, streamId, state, reviewedBy, leftUnitIds } = event;
  const task = state && { ...state, reviewedBy, leftUnitIds };
  const recipients = recipientsOf(event as EventOf<K> & { actorId: string | null }, task);
  if (recipients.length === 0) return;
  const where = { active: true, OR: recipients.map(personWhere), ...(actorId !== null && { id: { not: actorId } }) };
  const people = await tx.person.findMany({ where, select: { id: true } });
  const taskId = task ? streamId : null;
  await tx.notification.createMany({ data: people.map(({ id }) => ({ personId: id, eventId, taskId, createdAt: at })) });
}

function personWhere(recipient: Recipient): Prisma.PersonWhereInput {
  if ("personId" in recipient) return { id: recipient.personId };
  if ("unitId" in recipient) return { grants: { some: { unitId: recipient.unitId, role: { in: [...recipient.roles] } } } };
  return { grants: { some: { role: recipient.role } } };
}
