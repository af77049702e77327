import "server-only";
import { cookies } from "next/headers";
import NextAuth from "next-auth";
import { NextRequest, NextResponse } from "next/server";
import { authOptions, type Authorize } from "@/lib/edge/auth-options";

const BASE = "http://site.invalid/api/auth";

/**
 * Signs in from a server action: walks through next-auth's own handler, as its browser code would, and sets the cookies
 * it answers with. So the form works before its scripts have come, and keeps what was typed when it is refused.
 *
 * @returns whether `authorize` agreed
 */
export async function openSession(authorize: Authorize, hours: number, typed: { userName: string; password: string }): Promise<boolean> {
  let agreed = false;
  const options = await authOptions(async (credentials) => {
    const opened = await authorize(credentials);
    agreed = opened !== null;
    return opened;
  }, hours);

  const csrf = await take(NextAuth(new NextRequest(`${BASE}/csrf`), { params: { nextauth: ["csrf"] } }, options));
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const body = new URLSearchParams({ ...typed, csrfToken, json: "true" });
  const request = new NextRequest(`${BASE}/callback/credentials`, { method: "POST", body });
  await take(NextAuth(request, { params: { nextauth: ["callback", "credentials"] } }, options));
  return agreed;
}

/** Hands the cookies of an answer on to the browser. */
async function take(answering: Promise<Response>): Promise<Response> {
  const answer = await answering;
  const jar = await cookies();
  for (const cookie of new NextResponse(null, { headers: answer.headers }).cookies.getAll()) jar.set(cookie);
  return answer;
}
