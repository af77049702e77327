import NextAuth from "next-auth";
import type { NextRequest } from "next/server";
import { Refusal } from "@/lib/domain/errors";
import { authOptions, type Typed } from "@/lib/edge/auth-options";
import { requestFrom } from "@/lib/edge/request-from";
import { signIn, SIGN_IN_HOURS } from "@/lib/usecases/people/sign-in";
import { signOut } from "@/lib/usecases/people/sign-out";

/** next-auth's own addresses. The proxy has checked the origin of what writes; a refusal goes back to the sign-in page. */
async function handle(request: NextRequest, context: RouteContext<"/api/auth/[...nextauth]">): Promise<Response> {
  const leave = (signInId: string) => signOut(signInId, new Date());
  const options = await authOptions({ authorize, leave, hours: SIGN_IN_HOURS });
  return NextAuth(request, context, options) as Promise<Response>;
}

async function authorize(typed: Typed): Promise<{ signInId: string } | null> {
  try {
    return await signIn(typed, await requestFrom());
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

export { handle as GET, handle as POST };
