import "server-only";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { required } from "@/lib/env";

/** Holds an encrypted token with the id of a sign-in, and nothing else. */
export const SESSION_COOKIE = "tiaodu.sign-in";

/** The id of the sign-in that this request's cookie names; null without a cookie of ours, or with one that has run out. */
export async function signInIdOfCookie(): Promise<string | null> {
  const token = (await cookies()).get(SESSION_COOKIE)?.value;
  if (!token) return null;
  try {
    const content = await decode({ token, secret: required("NEXTAUTH_SECRET") });
    return typeof content?.["signInId"] === "string" ? content["signInId"] : null;
  } catch {
    return null;
  }
}
