import { z } from "zod";
import { Id } from "@/lib/usecases/fields";
import { verb } from "@/lib/usecases/verb";

/**
 * One's own notification, or all of them, read. Twice is once; another's is as if it did not exist.
 * A mark on one's own list, not an act on the record: no event.
 */
export const markRead = verb("notification.markRead", z.object({ id: Id.optional() }), async (tx, { actor, now }, { id }) => {
  await tx.notification.updateMany({
    where: { personId: actor.personId, readAt: null, ...(id !== undefined && { id }) },
    data: { readAt: now },
  });
});
