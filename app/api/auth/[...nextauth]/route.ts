import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions, type Typed } from "@/lib/edge/auth-options";
import { requestFrom } from "@/lib/edge/request-from";
import { signIn, SIGN_IN_HOURS } from "@/lib/usecases/people/sign-in";

type Context = RouteContext<"/api/auth/[...nextauth]">;

/** What a program needs in order to sign in. Pages sign in and out by server actions. */
const ANSWERED: readonly string[] = ["GET csrf", "POST callback/credentials"];

/**
 * Those of next-auth's own addresses that are used; at the others it would show pages of its own, and let anyone write
 * into the log. The proxy has checked the origin of what writes; a refusal goes back to the sign-in page.
 */
async function handle(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!ANSWERED.includes(`${request.method} ${nextauth.join("/")}`)) return new Response(null, { status: 404 });
  const authorize = async (typed: Typed) => signIn(typed, await requestFrom());
  return NextAuth(request, context, await authOptions({ authorize, hours: SIGN_IN_HOURS })) as Promise<Response>;
}

export { handle as GET, handle as POST };
