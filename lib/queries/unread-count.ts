import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/domain/people/viewer";

/** How many notifications the viewer has not read. */
export async function countUnread(viewer: Viewer): Promise<number> {
  return db().notification.count({ where: { personId: viewer.personId, readAt: null } });
}
