import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions, type Typed } from "@/lib/edge/auth-options";
import { requestFrom } from "@/lib/edge/request-from";
import { signIn, SIGN_IN_HOURS } from "@/lib/usecases/people/sign-in";
import { signOut } from "@/lib/usecases/people/sign-out";

/** next-auth's own addresses. The proxy has checked the origin of what writes; a refusal goes back to the sign-in page. */
async function handle(request: NextRequest, context: RouteContext<"/api/auth/[...nextauth]">): Promise<Response> {
  const leave = (signInId: string) => signOut(signInId, new Date());
  const authorize = async (typed: Typed) => signIn(typed, await requestFrom());
  const options = await authOptions({ authorize, leave, hours: SIGN_IN_HOURS });
  return NextAuth(request, context, options) as Promise<Response>;
}

export { handle as GET, handle as POST };
