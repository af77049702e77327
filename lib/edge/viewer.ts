import "server-only";
import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { loadSession, type Session } from "@/lib/db/load-session";
import type { Role } from "@/lib/domain/people/roles";
import { hasRole, type Viewer } from "@/lib/domain/people/viewer";
import { noteOfRequest } from "@/lib/edge/request-notes";
import { safeNext } from "@/lib/edge/safe-next";
import { signInIdOfCookie } from "@/lib/edge/session-cookie";

/** Who is asking: asked of the database at each request, once, so that what ended is over whatever the cookie says. */
export const currentViewer = cache(async (): Promise<Session | null> => {
  const signInId = await signInIdOfCookie();
  const session = signInId === null ? null : await loadSession(signInId, new Date());
  if (session) noteOfRequest({ personId: session.viewer.personId });
  return session;
});

/** Who is asking, for a page: others are sent to sign in and come back; one with a one-time password must first change it. */
export async function requireViewer(): Promise<Viewer> {
  const session = await requireSession();
  if (session.mustChangePassword) redirect("/account/password");
  return session.viewer;
}

/** As `requireViewer`, also for one who must still change the password. */
export async function requireSession(): Promise<Session> {
  const session = await currentViewer();
  if (session) return session;
  const asked = safeNext((await headers()).get("x-asked-for"));
  redirect(asked === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(asked)}`);
}

/** For pages of one role or of a few: to anyone else they do not exist. */
export async function requireRole(...roles: readonly Role[]): Promise<Viewer> {
  const viewer = await requireViewer();
  if (!roles.some((role) => hasRole(viewer, role))) notFound();
  return viewer;
}
