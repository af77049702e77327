import { db } from "@/lib/db/client";
import { loadSession } from "@/lib/db/load-session";
import type { Viewer } from "@/lib/domain/people/viewer";
import { countUnread } from "@/lib/queries/unread-count";
import { countQueries } from "@/tests/support/count-queries";

/** How many statements a page costs the database: who is asking, the frame's unread count, and what the page itself asks. */
export async function queriesOfVisit(person: Viewer, loadPage: (viewer: Viewer) => Promise<unknown>): Promise<number> {
  const now = new Date();
  const signIn = { personId: person.personId, createdAt: now, expiresAt: new Date(now.getTime() + 3_600_000), address: "127.0.0.1", userAgent: "test" };
  const { id } = await db().signIn.create({ data: signIn });
  const { queries } = await countQueries(async () => {
    const { viewer } = (await loadSession(id, now))!;
    await Promise.all([countUnread(viewer), loadPage(viewer)]);
  });
  return queries;
}
