import "server-only";
import { cookies } from "next/headers";
import NextAuth from "next-auth";
import { NextRequest, NextResponse } from "next/server";
import { authOptions, type Authorize, type Typed } from "@/lib/edge/auth-options";
import { SESSION_COOKIE } from "@/lib/edge/session-cookie";

const BASE = "http://site.invalid/api/auth";

/**
 * Signs in from a server action: walks through next-auth's own handler, as its browser code would, and sets the cookies
 * it answers with. So the form works before its scripts have come, and keeps what was typed when it is refused.
 *
 * @param authorize the use case that checks name and password
 * @throws what `authorize` throws
 */
export async function openSession(authorize: Authorize, hours: number, typed: Typed): Promise<void> {
  let failure: unknown = null;
  const options = await authOptions({ authorize: (credentials) => authorize(credentials).catch((error: unknown) => Promise.reject((failure = error))), hours });

  const csrf = await take(NextAuth(new NextRequest(`${BASE}/csrf`), { params: { nextauth: ["csrf"] } }, options));
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const body = new URLSearchParams({ ...typed, csrfToken, json: "true" });
  const request = new NextRequest(`${BASE}/callback/credentials`, { method: "POST", body });
  await take(NextAuth(request, { params: { nextauth: ["callback", "credentials"] } }, options));
  // What next-auth keeps for a walk over several pages has served; only the session stays in the browser.
  const jar = await cookies();
  for (const { name } of jar.getAll()) if (name.includes("next-auth.")) jar.delete(name);
  if (failure !== null) throw failure;
}

/** Takes the cookie away; that it is worth nothing any more is the use case's doing. */
export async function forgetSession(): Promise<void> {
  (await cookies()).delete(SESSION_COOKIE);
}

/** Sets the cookies of an answer here. */
async function take(answering: Promise<Response>): Promise<Response> {
  const answer = await answering;
  const jar = await cookies();
  for (const cookie of new NextResponse(null, { headers: answer.headers }).cookies.getAll()) jar.set(cookie);
  return answer;
}
