import { NextResponse, type NextRequest } from "next/server";
import { isReadableAction } from "@/lib/edge/action-body";
import { addressStatus } from "@/lib/edge/address-status";
import { contentSecurityPolicy } from "@/lib/edge/content-security-policy";
import { LOCALE_COOKIE, pickLocale } from "@/lib/edge/locale";
import { messagesFor } from "@/lib/edge/messages";
import { isSameOriginWrite } from "@/lib/edge/origin";
import { isSecureRequest } from "@/lib/edge/secure-request";
import { securityHeaders } from "@/lib/edge/security-headers";
import { env } from "@/lib/env";

/** Before every page and handler: who may write at all, and what can be read; a nonce for its scripts, where sign-in leads back to. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const answer = await judge(request);
  for (const [name, value] of Object.entries(securityHeaders(isSecureRequest(request.headers)))) answer.headers.set(name, value);
  return answer;
}

async function judge(request: NextRequest): Promise<NextResponse> {
  if (!isSameOriginWrite(request)) return refuse(request, 403, "origin");
  return (await isReadableAction(request)) ? pass(request) : refuse(request, 400, "malformed");
}

function pass(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const policy = contentSecurityPolicy(nonce, env().NODE_ENV === "development");
  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("x-asked-for", request.nextUrl.pathname + request.nextUrl.search);
  headers.set("content-security-policy", policy);
  const status = addressStatus(request.method, request.nextUrl);
  const answer = status === 200 ? NextResponse.next({ request: { headers } }) : NextResponse.rewrite(request.nextUrl, { status, request: { headers } });
  answer.headers.set("content-security-policy", policy);
  return answer;
}

function refuse(request: NextRequest, status: number, code: "origin" | "malformed"): NextResponse {
  const locale = pickLocale(request.cookies.get(LOCALE_COOKIE)?.value, request.headers.get("accept-language"));
  const body = `${messagesFor(locale).errors[code]}\n`;
  return new NextResponse(body, { status, headers: { "content-type": "text/plain; charset=utf-8", "content-language": locale } });
}

/**
 * Left out: what never changes, and the addresses of files: their bodies are larger than a proxy holds and hands on, and
 * they are served under a policy of their own, which the page's would replace. Their handlers check the origin and set
 * their headers themselves.
 */
export const config = { matcher: ["/((?!_next/static/|_next/image$|api/files$|api/files/|api/imports$|api/editions/).*)"] };
