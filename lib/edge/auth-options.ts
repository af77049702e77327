import "server-only";
import { headers } from "next/headers";
import type { AuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { Refusal } from "@/lib/domain/errors";
import { requestId } from "@/lib/edge/request-id";
import { noteOfRequest } from "@/lib/edge/request-notes";
import { safeNext } from "@/lib/edge/safe-next";
import { isSecureRequest } from "@/lib/edge/secure-request";
import { SESSION_COOKIE } from "@/lib/edge/session-cookie";
import { required } from "@/lib/env";
import { log } from "@/lib/log";

export type Typed = { userName: string; password: string };

/** What checks a name and a password: a use case, handed in. @throws Refusal */
export type Authorize = (typed: Typed) => Promise<{ signInId: string; personId: string }>;

type UseCases = {
  readonly authorize: Authorize;
  readonly hours: number;
};

/** next-auth with a user name and a password. The token holds the id of the sign-in; who that is, is asked of the database at each request. */
export async function authOptions({ authorize, hours }: UseCases): Promise<AuthOptions> {
  const secure = isSecureRequest(await headers());
  return {
    secret: required("NEXTAUTH_SECRET"),
    pages: { signIn: "/sign-in", error: "/sign-in" },
    session: { strategy: "jwt", maxAge: hours * 3600 },
    useSecureCookies: secure,
    cookies: { sessionToken: { name: SESSION_COOKIE, options: { httpOnly: true, sameSite: "lax", path: "/", secure } } },
    providers: [
      CredentialsProvider({
        credentials: { userName: {}, password: {} },
        authorize: (typed) => tryToSignIn(authorize, { userName: typed?.userName ?? "", password: typed?.password ?? "" }),
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ signInId: user?.id ?? token["signInId"] }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) => safeNext(url.startsWith(baseUrl) ? url.slice(baseUrl.length) : url),
    },
    logger: { error: (code, detail) => log.error({ code, err: "error" in detail ? detail.error : detail }, "next-auth"), warn: () => undefined, debug: () => undefined },
  };
}

/** Null is a refusal. The log is told how it ended and, where it succeeded, who it is: never a name that was only tried. */
async function tryToSignIn(authorize: Authorize, typed: Typed): Promise<{ id: string } | null> {
  try {
    const { signInId, personId } = await authorize(typed);
    noteOfRequest({ personId });
    log.info({ requestId: await requestId(), outcome: "signed-in", personId }, "sign-in");
    return { id: signInId };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    noteOfRequest({ refusal: error.code });
    log.info({ requestId: await requestId(), outcome: error.code }, "sign-in");
    return null;
  }
}
