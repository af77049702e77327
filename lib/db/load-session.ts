import { loadUnitRows, viewerOf, VIEWER_SELECT } from "@/lib/db/load-viewer";
import { db } from "@/lib/db/client";
import type { Viewer } from "@/lib/domain/people/viewer";

export type Session = {
  readonly viewer: Viewer;
  readonly signInId: string;
  readonly userName: string;
  /** Signed in with a one-time password: nothing else until it is changed. */
  readonly mustChangePassword: boolean;
};

/** Whose sign-in it is, while it lasts: not ended, not run out, its person active. In two queries at once. */
export async function loadSession(signInId: string, now: Date): Promise<Session | null> {
  const [signIn, units] = await Promise.all([
    db().signIn.findFirst({
      relationLoadStrategy: "join",
      where: { id: signInId, endedAt: null, expiresAt: { gt: now }, person: { active: true } },
      select: { person: { select: { ...VIEWER_SELECT, userName: true, mustChangePassword: true } } },
    }),
    loadUnitRows(db()),
  ]);
  if (!signIn) return null;
  const { userName, mustChangePassword, ...person } = signIn.person;
  return { viewer: viewerOf(person, units), signInId, userName, mustChangePassword };
}
